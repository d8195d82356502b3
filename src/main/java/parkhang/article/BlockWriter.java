package parkhang.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.Characters;

/** Writes blocks as lines of Markdown. */
final class BlockWriter {
    /** How deep lists and quotes may stand in each other: below what {@link BlockReader} takes, with room for notes. */
    private static final int MAX_DEPTH = MarkdownParser.MAX_DEPTH - 6;

    private static final int LARGEST_NUMBER = 999_999_999;
    private static final int DEEPEST_HEADING = 6;
    private static final int NOTE_INDENT = 4;
    private static final Pattern FENCE = Pattern.compile("(?m)^ *(`{3,})");
    /** With a backslash too, for the parser looks at the words alone. */
    private static final Pattern TASK = Pattern.compile("\\\\?\\[[ xX]\\\\?\\]\\s");

    private static final Pattern OWN_ANCHOR = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_.:-]*");

    private final InlineWriter inlines;
    private final Diagnostics diagnostics;
    private final Anchors anchors = new Anchors();
    private int lastLevel = 1;

    /** @param notes the labels that a reference may name */
    BlockWriter(Set<String> notes, Diagnostics diagnostics) {
        this.inlines = new InlineWriter(notes, diagnostics);
        this.diagnostics = diagnostics;
    }

    List<String> write(List<Block> blocks) {
        return lines(blocks, 1, "-");
    }

    List<String> note(Note note) {
        return marked("[^" + Note.labelOf(note.label()) + "]: ", NOTE_INDENT, write(note.blocks()));
    }

    /** @param bullet that a list which begins there begins with */
    private List<String> lines(List<Block> blocks, int depth, String bullet) {
        List<Block> flat =
                depth < MAX_DEPTH ? blocks : blocks.stream().flatMap(this::flat).toList();
        List<String> lines = new ArrayList<>();
        String lastBullet = "";
        for (int i = 0; i < flat.size(); i++) {
            Block block = flat.get(i);
            reportNeighbour(block, i + 1 < flat.size() ? flat.get(i + 1) : null);
            Block before = i == 0 ? null : flat.get(i - 1);
            boolean isSameKind = block instanceof Block.ItemList list
                    && before instanceof Block.ItemList other
                    && (list.start() == null) == (other.start() == null);
            lastBullet = isSameKind ? otherBullet(lastBullet) : i == 0 ? bullet : "-";
            List<String> next = block(block, depth, lastBullet);
            if (!lines.isEmpty() && !next.isEmpty() && !(depth > 1 && i == 1 && isTight(flat))) {
                lines.add("");
            }
            lines.addAll(next);
        }
        return lines;
    }

    private static String otherBullet(String bullet) {
        return bullet.equals("-") ? "*" : "-";
    }

    /** Blocks that stand too deep, out of the lists and quotes around them. */
    private Stream<Block> flat(Block block) {
        if (block instanceof Block.ItemList list) {
            NotInMarkdown.report(block.place(), "list", diagnostics);
            return list.items().stream().flatMap(item -> item.blocks().stream()).flatMap(this::flat);
        } else if (block instanceof Block.Quote quote) {
            NotInMarkdown.report(block.place(), "quotation", diagnostics);
            return quote.blocks().stream().flatMap(this::flat);
        }
        return Stream.of(block);
    }

    /** An item's paragraph with a list right below it. */
    private static boolean isTight(List<Block> blocks) {
        return blocks.size() == 2
                && blocks.get(0) instanceof Block.Paragraph
                && blocks.get(1) instanceof Block.ItemList list
                && (list.start() == null || list.start() == 1)
                && !list.items().isEmpty()
                && !list.items().get(0).blocks().isEmpty();
    }

    /** A paragraph that begins with a word which makes it a part of its neighbour. */
    private void reportNeighbour(Block block, @Nullable Block next) {
        boolean isCaption = next instanceof Block.Table table && table.caption() == null && begins(block, "Table:");
        boolean isCredit = block instanceof Block.Figure figure
                && figure.credit() == null
                && next != null
                && begins(next, "Credit:");
        if (isCaption || isCredit) {
            NotInMarkdown.report(block.place(), isCaption ? "caption" : "credit", diagnostics);
        }
    }

    private static boolean begins(Block block, String word) {
        return block instanceof Block.Paragraph paragraph
                && PlainText.of(paragraph.text()).startsWith(word);
    }

    private List<String> block(Block block, int depth, String bullet) {
        if (block instanceof Block.Paragraph paragraph) {
            return split(inlines.paragraph(paragraph.text()));
        } else if (block instanceof Block.Heading heading) {
            return List.of(heading(heading));
        } else if (block instanceof Block.ItemList list) {
            return list(list, depth, bullet);
        } else if (block instanceof Block.Quote quote) {
            return quote(quote, depth);
        } else if (block instanceof Block.Table table) {
            return new TableWriter(inlines, diagnostics).write(table);
        } else if (block instanceof Block.Figure figure) {
            return figure(figure);
        } else if (block instanceof Block.Code code) {
            return code(code);
        } else if (block instanceof Block.Remark remark) {
            return List.of(RemarkMark.of(remark.words()));
        }
        return List.of(depth > 1 ? "___" : "---");
    }

    private static List<String> split(String markdown) {
        return markdown.isEmpty() ? List.of() : List.of(markdown.split("\n", -1));
    }

    /** A level that would skip one is put right, as a reader would; the name stands there where it is not of the heading's words. */
    private String heading(Block.Heading heading) {
        int level = Math.max(2, Math.min(Math.min(heading.level(), DEEPEST_HEADING), lastLevel + 1));
        if (level != heading.level()) {
            diagnostics.report(
                    heading.place(),
                    ArticleCode.HEADING_LEVEL.with(Map.of("level", heading.level(), "last", lastLevel)));
        }
        lastLevel = level;
        String markdown = inlines.heading(heading.text());
        String line = "#".repeat(level) + (markdown.isEmpty() ? "" : " " + markdown);
        String words = inlines.words(heading.text());
        String own = heading.anchor();
        boolean isUsual = own.isEmpty() || own.equals(anchors.peek(words));
        if (!isUsual && OWN_ANCHOR.matcher(own).matches() && anchors.add(own)) {
            return line + " {#" + own + "}";
        }
        anchors.next(words);
        if (!isUsual) {
            NotInMarkdown.report(heading.place(), "heading", Map.of("name", own), diagnostics);
        }
        return line;
    }

    private List<String> list(Block.ItemList list, int depth, String bullet) {
        List<List<String>> items = new ArrayList<>();
        int number = list.start() == null ? 0 : list.start();
        if (number < 0 || number > LARGEST_NUMBER) {
            NotInMarkdown.report(list.place(), "number", Map.of("number", number), diagnostics);
            number = 1;
        }
        for (Block.Item item : list.items()) {
            String end = bullet.equals("-") ? ". " : ") ";
            String mark = list.start() == null ? bullet + " " : number + end;
            number = Math.min(number + 1, LARGEST_NUMBER);
            items.add(item(item, mark, depth, bullet));
        }
        boolean isTight = list.items().stream().allMatch(item -> item.blocks().size() < 2 || isTight(item.blocks()));
        List<String> lines = new ArrayList<>();
        for (List<String> item : items) {
            if (!lines.isEmpty() && !isTight) {
                lines.add("");
            }
            lines.addAll(item);
        }
        return lines;
    }

    private List<String> item(Block.Item item, String mark, int depth, String bullet) {
        List<String> lines = new ArrayList<>(lines(item.blocks(), depth + 1, otherBullet(bullet)));
        if (item.task() != null) {
            if (!lines.isEmpty() && item.blocks().get(0) instanceof Block.Paragraph) {
                lines.set(0, (item.task() == Block.Task.DONE ? "[x] " : "[ ] ") + lines.get(0));
            } else {
                NotInMarkdown.report(item.place(), "task", diagnostics);
            }
        } else if (!lines.isEmpty() && TASK.matcher(lines.get(0)).lookingAt()) {
            NotInMarkdown.report(item.place(), "brackets", diagnostics);
        }
        return marked(mark, mark.length(), lines);
    }

    private static List<String> marked(String mark, int indent, List<String> lines) {
        List<String> marked = new ArrayList<>();
        for (String line : lines) {
            String before = marked.isEmpty() ? mark : line.isEmpty() ? "" : " ".repeat(indent);
            marked.add(before + line);
        }
        return marked.isEmpty() ? List.of(mark.stripTrailing()) : marked;
    }

    private List<String> quote(Block.Quote quote, int depth) {
        List<String> inside = new ArrayList<>(lines(quote.blocks(), depth + 1, "-"));
        if (quote.aside() != null && !inside.isEmpty()) {
            inside.addAll(0, List.of("[!" + quote.aside().name().toUpperCase(Locale.ROOT) + "]", ""));
        }
        return (inside.isEmpty() ? List.of("") : inside)
                .stream().map(line -> line.isEmpty() ? ">" : "> " + line).toList();
    }

    private List<String> figure(Block.Figure figure) {
        List<String> lines = new ArrayList<>(List.of(inlines.figure(figure)));
        if (figure.caption() != null && !isPlain(figure.caption())) {
            NotInMarkdown.report(figure.place(), "figure", diagnostics);
        }
        if (figure.credit() != null) {
            lines.addAll(List.of("", keyword(inlines, "Credit: ", figure.credit())));
        }
        return lines;
    }

    private static boolean isPlain(Line caption) {
        return caption.text().stream().allMatch(Inline.Text.class::isInstance);
    }

    /** A paragraph that belongs to its neighbour, in one line. */
    static String keyword(InlineWriter inlines, String word, Line line) {
        List<Inline> text = new ArrayList<>(List.of(new Inline.Text(line.place(), word)));
        text.addAll(line.text());
        return inlines.line(text);
    }

    private List<String> code(Block.Code code) {
        String text = Characters.without(code.text());
        String fence = FENCE.matcher(text)
                        .results()
                        .map(found -> found.group(1))
                        .max(String::compareTo)
                        .orElse("``") + "`";
        List<String> lines = new ArrayList<>(List.of(fence));
        Collections.addAll(
                lines,
                text.isEmpty()
                        ? new String[0]
                        : (text.endsWith("\n") ? text.substring(0, text.length() - 1) : text).split("\n", -1));
        lines.add(fence);
        return lines;
    }
}
