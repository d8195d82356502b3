package parkhang.ingest.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parkhang.article.Block;
import parkhang.article.Inline;
import parkhang.article.Line;
import parkhang.article.Note;
import parkhang.article.PlainText;
import parkhang.article.Runs;

/** Makes footnotes of numbered notes that the text refers to: {@code [1]} or a raised figure, and a line of that number. */
final class NoteFinder {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Pattern REFERENCE =
            Pattern.compile("\\h?\\[(\\d{1,3})\\]|(?<=[\\p{L}\\p{P}])(?<![kcm]m|\\bm)([" + RAISED + "]{1,3})"
                    + "|(?<=[\\p{L}\\p{P}])\\((\\d{1,2})\\)");
    private static final Pattern DEFINITION =
            Pattern.compile("(?:\\[(\\d{1,3})\\]:?|([" + RAISED + "]{1,3}))\\s*+(?=\\S)");

    private final Reading reading;
    private final Map<String, Note> notes = new LinkedHashMap<>();

    NoteFinder(Reading reading) {
        this.reading = reading;
    }

    /** The notes, in the order of their numbers; what becomes one is taken out of the text. */
    List<Note> find() {
        Set<String> referred = references();
        if (referred.isEmpty()) {
            return List.of();
        }
        definitions(referred);
        listed(referred);
        if (notes.isEmpty()) {
            return List.of();
        }
        reading.rows.replaceAll(this::referring);
        withoutEmptyHeading();
        return List.copyOf(notes.values());
    }

    private Set<String> references() {
        Set<String> found = new LinkedHashSet<>();
        for (Row row : reading.rows) {
            List<List<Inline>> runs = row.line() == null
                    ? Runs.of(List.of(row.whole()))
                    : List.of(row.line().text());
            for (List<Inline> run : runs) {
                String words = PlainText.of(run);
                Matcher reference = REFERENCE.matcher(words);
                while (reference.find()) {
                    if (reference.start() > 0) {
                        found.add(number(reference));
                    }
                }
            }
        }
        return found;
    }

    /** Paragraphs that begin with a number in brackets. */
    private void definitions(Set<String> referred) {
        for (List<Row> block : Row.grouped(reading.rows)) {
            List<Row> lines = new ArrayList<>();
            String label = "";
            for (Row row : block) {
                Matcher definition = DEFINITION.matcher(row.words());
                boolean begins = row.isLine() && definition.lookingAt() && referred.contains(number(definition));
                if (begins) {
                    define(label, lines);
                    label = number(definition);
                    lines.clear();
                }
                if (begins || !label.isEmpty()) {
                    lines.add(row);
                }
            }
            define(label, lines);
        }
    }

    private void define(String label, List<Row> lines) {
        if (label.isEmpty() || notes.containsKey(label)) {
            return;
        }
        List<Inline> text = new ArrayList<>();
        for (Row row : lines) {
            Line line = row.line();
            if (line != null) {
                Matcher definition = DEFINITION.matcher(PlainText.of(line.text()));
                if (!text.isEmpty()) {
                    text.add(new Inline.LineBreak(line.place()));
                    text.addAll(line.text());
                } else if (definition.lookingAt()) {
                    text.addAll(Inlines.from(line.text(), definition.end()));
                }
            }
        }
        Line first = lines.get(0).line();
        if (first != null && !text.isEmpty()) {
            notes.put(label, new Note(first.place(), label, List.of(new Block.Paragraph(first.place(), text))));
            reading.move(List.copyOf(lines));
        }
    }

    /** Items of a numbered list under a heading for notes. */
    private void listed(Set<String> referred) {
        boolean inNotes = false;
        for (Row row : List.copyOf(reading.rows)) {
            if (row.isHeading()) {
                inNotes = Phrases.ALL.begin("notes", row.words()) || Phrases.ALL.begin("sources", row.words());
            } else if (inNotes && row.whole() instanceof Block.ItemList list && list.start() != null) {
                items(row, list, list.start(), referred);
            }
        }
    }

    private void items(Row row, Block.ItemList list, int start, Set<String> referred) {
        List<Block.Item> rest = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            Block.Item item = list.items().get(i);
            String label = String.valueOf(start + i);
            if (referred.contains(label) && !notes.containsKey(label)) {
                notes.put(label, new Note(item.place(), label, item.blocks()));
            } else {
                rest.add(item);
            }
        }
        if (rest.size() == list.items().size()) {
            return;
        }
        if (rest.isEmpty()) {
            reading.move(List.of(row));
        } else if (rest.size() == 1) {
            int at = reading.rows.indexOf(row);
            reading.move(List.of(row));
            reading.rows.addAll(
                    at,
                    Row.of(rest.get(0).blocks()).stream()
                            .map(inner -> new Row(row.block(), inner.whole(), inner.line()))
                            .toList());
        } else {
            reading.replace(row, new Row(row.block(), new Block.ItemList(list.place(), null, rest), null));
        }
    }

    private Row referring(Row row) {
        Line line = row.line();
        if (line != null) {
            return row.isHeading() ? row : row.with(new Line(line.place(), referring(line.text())));
        }
        return new Row(row.block(), referring(row.whole()), null);
    }

    private Block referring(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(paragraph.place(), referring(paragraph.text()));
        } else if (block instanceof Block.ItemList list) {
            return new Block.ItemList(
                    list.place(),
                    list.start(),
                    list.items().stream()
                            .map(item -> new Block.Item(
                                    item.place(),
                                    item.task(),
                                    item.blocks().stream().map(this::referring).toList()))
                            .toList());
        } else if (block instanceof Block.Quote quote) {
            return new Block.Quote(
                    quote.place(),
                    quote.aside(),
                    quote.blocks().stream().map(this::referring).toList());
        } else if (block instanceof Block.Table table) {
            return new Block.Table(table.place(), table.caption(), rows(table.head()), rows(table.body()));
        }
        return block;
    }

    private List<Block.Row> rows(List<Block.Row> rows) {
        return rows.stream()
                .map(row -> new Block.Row(row.cells().stream()
                        .map(cell -> new Block.Cell(cell.place(), cell.alignment(), referring(cell.text())))
                        .toList()))
                .toList();
    }

    private List<Inline> referring(List<Inline> inlines) {
        List<Inline> referring = new ArrayList<>();
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text text) {
                cut(text, referring);
            } else {
                referring.add(inline.withChildren(referring(inline.children())));
            }
        }
        return referring;
    }

    private void cut(Inline.Text text, List<Inline> referring) {
        Matcher reference = REFERENCE.matcher(text.text());
        int from = 0;
        while (reference.find()) {
            if (notes.containsKey(number(reference))) {
                add(text, from, reference.start(), referring);
                referring.add(new Inline.NoteReference(text.place(), number(reference)));
                from = reference.end();
            }
        }
        add(text, from, text.text().length(), referring);
    }

    private static void add(Inline.Text text, int from, int to, List<Inline> referring) {
        if (from < to) {
            referring.add(new Inline.Text(text.place(), text.text().substring(from, to)));
        }
    }

    /** A heading whose notes are all at the foot now heads nothing. */
    private void withoutEmptyHeading() {
        for (Row row : List.copyOf(reading.rows)) {
            boolean heads = row.isHeading()
                    && (Phrases.ALL.are("notes", row.words()) || Phrases.ALL.are("sources", row.words()));
            Row next = heads ? reading.next(row) : row;
            if (heads && (next == row || next.isHeading() || reading.isRule(next))) {
                reading.omit(List.of(row), ReleaseCode.PASSAGE_OMITTED, "footnotes");
            }
        }
    }

    private static String number(Matcher matcher) {
        @Nullable String bracketed = matcher.groupCount() > 2 ? matcher.group(3) : null;
        @Nullable String digits = matcher.group(1) == null ? bracketed : matcher.group(1);
        if (digits != null) {
            return String.valueOf(Integer.parseInt(digits));
        }
        StringBuilder number = new StringBuilder();
        matcher.group(2).chars().forEach(c -> number.append(RAISED.indexOf(c)));
        return number.toString();
    }
}
