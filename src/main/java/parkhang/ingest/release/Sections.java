package parkhang.ingest.release;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parkhang.article.Block;
import parkhang.article.Inline;
import parkhang.article.Line;

/** Gives a release's sections their headings: those that it has words for, and lines that can be nothing else. */
final class Sections {
    private static final int LEVEL = 2;
    private static final int USUAL_HEADING = 60;
    private static final int LONGEST_HEADING = 80;
    private static final int LONGEST_NAME = 8;
    private static final Pattern ONE = Pattern.compile("1[.)]\\h+(?=\\S)");
    private static final Pattern COLON = Pattern.compile("(?<!\\h)\\h*+:\\h++(?=\\S)");

    private final Reading reading;
    private final boolean marked;

    /** @param marked whether the document marks its headings, so that none is guessed */
    Sections(Reading reading, boolean marked) {
        this.reading = reading;
        this.marked = marked;
    }

    /** Parts known headings from what they head, in lines of the same paragraph or of the same line. */
    void part() {
        for (List<Row> block : Row.grouped(reading.rows)) {
            for (Row row : block) {
                boolean known = row.isLine() && !row.isHeading() && isSection(row.words());
                if (known && (row == block.get(0) || row.isCapitals())) {
                    reading.replace(row, heading(row, row.line()));
                } else if (row == block.get(0) && row.isLine() && !row.isHeading()) {
                    runIn(row);
                }
            }
        }
    }

    static boolean isSection(String words) {
        String text = unmarked(words);
        return isAbout(words)
                || Phrases.ALL.are("notes", text)
                || Phrases.ALL.are("sources", text)
                || Phrases.ALL.are("boilerplate", text);
    }

    /** Whether words head a section about the sender, by the name that follows "About" or because nothing does. */
    static boolean isAbout(String words) {
        String text = unmarked(words);
        int about = Phrases.ALL.end("about", text);
        boolean name = about > 0
                && text.length() > about
                && text.length() <= LONGEST_HEADING
                && !text.endsWith(".")
                && !text.endsWith(",")
                && text.split(" ", -1).length <= LONGEST_NAME
                && Character.isUpperCase(text.codePointAt(0))
                && Character.isUpperCase(text.substring(about).strip().codePointAt(0));
        return name || (Phrases.ALL.are("about", text) && text.indexOf(' ') > 0);
    }

    private static String unmarked(String words) {
        return words.strip().replaceFirst("(?<!\\h)\\h*+:$", "").replaceFirst("^[^\\p{L}\\p{Nd}]+", "");
    }

    /** One note alone has its number like several. */
    void notes() {
        for (int i = 1; i < reading.rows.size(); i++) {
            Row row = reading.rows.get(i);
            Line line = row.line();
            Matcher number = ONE.matcher(row.words());
            boolean heads = reading.rows.get(i - 1).isHeading()
                    && Phrases.ALL.begin("notes", reading.rows.get(i - 1).words());
            if (heads
                    && line != null
                    && number.lookingAt()
                    && reading.block(row).size() == 1) {
                Block.Paragraph text = new Block.Paragraph(line.place(), Inlines.from(line.text(), number.end()));
                Block.Item item = new Block.Item(line.place(), null, List.of(text));
                reading.rows.set(i, new Row(row.block(), new Block.ItemList(line.place(), 1, List.of(item)), null));
            }
        }
    }

    /** "About RiverWatch: RiverWatch has …" */
    private void runIn(Row row) {
        Line line = row.line();
        Matcher colon = COLON.matcher(row.words());
        if (line == null || !colon.find() || !isSection(row.words().substring(0, colon.start()))) {
            return;
        }
        String words = row.words().substring(0, colon.start());
        Line head = new Line(line.place(), List.of(new Inline.Text(line.place(), words)));
        Row rest = row.with(new Line(line.place(), Inlines.from(line.text(), colon.end())));
        int at = reading.rows.indexOf(row);
        reading.rows.set(at, rest);
        reading.rows.add(at, heading(row, head));
    }

    private static Row heading(Row row, @Nullable Line line) {
        Line known = line == null ? new Line(row.place(), List.of()) : line;
        String words = row.with(known).words().replaceFirst("(?<!\\h)\\h*+:$", "");
        List<Inline> text = words.length() == row.with(known).words().length()
                ? known.text()
                : List.of(new Inline.Text(known.place(), words));
        Block.Heading heading = new Block.Heading(known.place(), LEVEL, "", text);
        return new Row(row.block(), heading, new Line(known.place(), text));
    }

    /** A bare line heads what follows it; the last of several is the one that does. */
    void guess() {
        if (marked) {
            return;
        }
        List<List<Row>> blocks = Row.grouped(reading.rows);
        List<Row> headings = new ArrayList<>();
        for (int i = 0; i + 1 < blocks.size(); i++) {
            Row row = blocks.get(i).get(0);
            if (blocks.get(i).size() == 1
                    && isBare(row)
                    && !isBare(blocks.get(i + 1))
                    && !reading.isRule(blocks.get(i + 1).get(0))) {
                headings.add(row);
                boolean certain = isPlain(row) && i > 0 && !isBare(blocks.get(i - 1));
                if (!certain) {
                    reading.notes.report(row.place(), ReleaseCode.HEADING_GUESSED.with(Map.of("words", row.words())));
                }
            }
        }
        Set<Row> those = new HashSet<>(headings);
        reading.rows.replaceAll(row -> those.contains(row) ? heading(row, row.line()) : row);
    }

    private static boolean isBare(List<Row> block) {
        return block.size() == 1 && (isBare(block.get(0)) || block.get(0).isHeading());
    }

    private static boolean isBare(Row row) {
        return row.isLine() && !row.isHeading() && row.isBare() && row.words().length() <= LONGEST_HEADING;
    }

    /** Whether a bare line looks like nothing but a heading. */
    private static boolean isPlain(Row row) {
        String line = row.words();
        return line.length() <= USUAL_HEADING
                && !Character.isLowerCase(line.codePointAt(0))
                && Character.isLetterOrDigit(line.codePointBefore(line.length()));
    }
}
