package parkhang.ingest.release;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parkhang.article.Block;
import parkhang.article.Inline;
import parkhang.article.Line;
import parkhang.article.PlainText;
import parkhang.article.Runs;
import parkhang.diagnostic.Place;

/** A line of a paragraph or a heading, or a whole block of another kind. Each is itself, even where another one says the same. */
final class Row {
    private static final int FIRST_LEVEL = 2;
    private static final int LONGEST_BARE = 120;
    private static final Pattern CLOSING = Pattern.compile("[\\p{Pe}\\p{Pf}\"']+$");
    private static final Pattern SENTENCE_END = Pattern.compile("[.,;:…!—–-]$");
    private static final Pattern NOTE = Pattern.compile("(?<!\\h)\\h*+(?:\\[\\d{1,3}\\]|[¹²³⁴-⁹⁰])++$");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}'’-]*");

    private final int block;
    private final Block whole;
    private final @Nullable Line line;
    /** They are asked for again and again. */
    private @Nullable String words;

    /**
     * A row of a block.
     *
     * @param block which of the document's blocks it stands in, from 0
     * @param line null for a block of another kind
     */
    Row(int block, Block whole, @Nullable Line line) {
        this.block = block;
        this.whole = whole;
        this.line = line;
    }

    int block() {
        return block;
    }

    Block whole() {
        return whole;
    }

    @Nullable
    Line line() {
        return line;
    }

    static List<Row> of(List<Block> blocks) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Block.Paragraph paragraph) {
                add(rows, i, block, paragraph.text());
            } else if (block instanceof Block.Heading heading) {
                add(rows, i, block, heading.text());
            } else {
                rows.add(new Row(i, block, null));
            }
        }
        return rows;
    }

    private static void add(List<Row> rows, int block, Block whole, List<Inline> text) {
        List<Inline> line = new ArrayList<>();
        for (Inline inline : text) {
            if (inline instanceof Inline.LineBreak) {
                end(rows, block, whole, line);
            } else {
                line.add(inline);
            }
        }
        end(rows, block, whole, line);
    }

    private static void end(List<Row> rows, int block, Block whole, List<Inline> line) {
        if (!PlainText.of(line).isBlank() || line.stream().anyMatch(Inline.Image.class::isInstance)) {
            rows.add(new Row(block, whole, new Line(line.get(0).place(), line)));
        }
        line.clear();
    }

    /** The rows of each block. */
    static List<List<Row>> grouped(List<Row> rows) {
        List<List<Row>> blocks = new ArrayList<>();
        for (Row row : rows) {
            if (blocks.isEmpty() || !blocks.get(blocks.size() - 1).get(0).isOf(row)) {
                blocks.add(new ArrayList<>());
            }
            blocks.get(blocks.size() - 1).add(row);
        }
        return blocks;
    }

    /** The blocks again; the lines of a paragraph that are still there are one paragraph. */
    static List<Block> blocks(List<Row> rows) {
        List<Block> blocks = new ArrayList<>();
        int i = 0;
        while (i < rows.size()) {
            Row first = rows.get(i);
            List<Inline> text = new ArrayList<>();
            int end = i;
            while (end < rows.size() && rows.get(end).isOf(first)) {
                Line line = rows.get(end).line;
                if (line != null) {
                    if (!text.isEmpty()) {
                        text.add(new Inline.LineBreak(line.place()));
                    }
                    text.addAll(line.text());
                }
                end++;
            }
            blocks.add(first.with(text));
            i = Math.max(end, i + 1);
        }
        return blocks;
    }

    /** Blocks whose headings begin at the second level, below the title. */
    static List<Block> levelled(List<Block> blocks) {
        int highest = blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .mapToInt(block -> ((Block.Heading) block).level())
                .min()
                .orElse(FIRST_LEVEL);
        return blocks.stream()
                .map(block -> block instanceof Block.Heading heading
                        ? new Block.Heading(
                                heading.place(),
                                heading.level() - highest + FIRST_LEVEL,
                                heading.anchor(),
                                heading.text())
                        : block)
                .toList();
    }

    private Block with(List<Inline> text) {
        if (line == null) {
            return whole;
        }
        return whole instanceof Block.Heading heading
                ? new Block.Heading(line.place(), heading.level(), heading.anchor(), text)
                : new Block.Paragraph(line.place(), text);
    }

    /** Whether both are lines of one block, or the same. */
    @SuppressWarnings("ReferenceEquality") // of two blocks that say the same each is itself
    boolean isOf(Row other) {
        return block == other.block && whole == other.whole;
    }

    boolean isHeading() {
        return whole instanceof Block.Heading;
    }

    /** Lines of several languages' words that were not read as lines have words, too. */
    String words() {
        String known = words;
        if (known == null) {
            known = line == null
                    ? Runs.of(List.of(whole)).stream().map(PlainText::of).collect(Collectors.joining(" "))
                    : PlainText.of(line.text());
            known = known.strip();
            words = known;
        }
        return known;
    }

    /** The words, and what describes the pictures in the line. */
    String allWords() {
        return Stream.concat(
                        Stream.of(words()),
                        images().map(image -> PlainText.of(image.description().text())))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" "));
    }

    /** The pictures in the line, each as a figure of its own. */
    List<Row> pictures() {
        return images().map(image -> new Row(block, new Block.Figure(place(), image, null, null), null))
                .toList();
    }

    private Stream<Inline.Image> images() {
        return line == null ? Stream.of() : Runs.only(Inline.Image.class, Runs.flat(line.text())).stream();
    }

    Place place() {
        return line == null ? whole.place() : line.place();
    }

    boolean isLine() {
        return line != null;
    }

    int wordCount() {
        return (int) WORD.matcher(words()).results().count();
    }

    boolean isCapitals() {
        String words = words();
        return words.codePoints().noneMatch(Character::isLowerCase)
                && words.codePoints().anyMatch(Character::isUpperCase);
    }

    boolean hasLink() {
        return line != null && Runs.flat(line.text()).stream().anyMatch(Inline.Link.class::isInstance);
    }

    /** Whether it refers to a note, as front matter can't. */
    boolean hasNote() {
        return line != null && Runs.flat(line.text()).stream().anyMatch(Inline.NoteReference.class::isInstance);
    }

    /** Whether it could be a title or a heading: a short line that ends no sentence and holds no link. */
    boolean isBare() {
        if (line == null || words().length() > LONGEST_BARE) {
            return false;
        }
        String unnumbered = NOTE.matcher(words()).replaceFirst("");
        return words().codePoints().anyMatch(Character::isLetter)
                && !SENTENCE_END
                        .matcher(CLOSING.matcher(unnumbered).replaceFirst(""))
                        .find()
                && !hasLink();
    }

    Row with(Line other) {
        return new Row(block, whole, other);
    }
}
