package parkhang.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Located;
import parkhang.diagnostic.Place;
import parkhang.text.SourceText;

/** What is written is read back as it was, whatever blocks it has and however nasty its text is. */
class ArticleWriterTest {
    private static final Place NOWHERE = Place.of("");
    private static final Pattern PLACE =
            Pattern.compile("Place\\[file=[^,]*, line=[0-9]+, column=[0-9]+\\]|place=[^,\\]]*");

    private static final Pattern USUAL_ANCHOR = Pattern.compile("anchor=(?!own-)[^,]*");

    /** Pieces that mean something to somebody's Markdown, and words. */
    private static final List<String> PIECES = List.of(
            "a",
            "b",
            "Wort",
            "é",
            "བོད",
            "ش",
            "😀",
            " ",
            " ",
            " ",
            "*",
            "**",
            "_",
            "__",
            "~",
            "~~",
            "^",
            "`",
            "```",
            "[",
            "]",
            "(",
            ")",
            "<",
            ">",
            "<b>",
            "&",
            "&amp;",
            "&#65;",
            "\\",
            "\\\\",
            "#",
            "##",
            "+",
            "-",
            "---",
            "===",
            "=",
            "|",
            ":",
            ":::",
            "$",
            "$$",
            "{",
            "}",
            "{#x}",
            "{%",
            "{{",
            "[^1]",
            "[^a]:",
            "![",
            "](",
            "[x]",
            "[ ]",
            "[!NOTE]",
            "1.",
            "2)",
            "•",
            "\u00A0",
            "\u202F",
            "\u200B",
            "Table:",
            "Credit:",
            "http://a.b",
            "@x",
            "!",
            "?",
            "…",
            "\"",
            "'",
            "/",
            "%",
            ";",
            ",",
            ".",
            "++",
            "^[",
            "[[",
            "]]",
            ":smile:",
            "!!!",
            "\u00AD",
            "“",
            "”");

    private int anchors;
    private int unsaid;
    private final Random random = new Random(20261129);

    @Test
    void readsBackAnyArticle() {
        for (int i = 0; i < 2_000; i++) {
            List<String> labels =
                    IntStream.range(0, random.nextInt(3)).mapToObj(n -> "n" + n).toList();
            List<Block> blocks = new ArrayList<>(blocks(2, labels));
            labels.forEach(label -> blocks.add(paragraph(List.of(text(), new Inline.NoteReference(NOWHERE, label)))));
            List<Note> notes = labels.stream()
                    .map(label -> new Note(NOWHERE, label, blocks(1, List.of())))
                    .toList();
            assertReadsBack(blocks, notes);
        }
        assertTrue(unsaid < 200, unsaid + " articles hold what Markdown has no way to say");
    }

    @Test
    void readsBackAllThatAnArticleSaysOfItself() {
        Line line = new Line(NOWHERE, List.of(new Inline.Text(NOWHERE, "'A: \"title\"' # no - comment")));
        FrontMatter front = new FrontMatter(
                ArticleKind.Q_AND_A,
                new Located<>(Locale.GERMAN, line.place()),
                line,
                LocalDate.of(2023, 5, 10),
                line,
                URI.create("https://example.org/a?b=c"),
                List.of("A. Author", "yes", "12"),
                List.of("a tag"),
                LocalDate.of(2023, 5, 12),
                line,
                OffsetDateTime.parse("2023-05-10T10:00+02:00"),
                List.of(new PressContact("A, B", "+49 30 1234", "a@example.org"), new PressContact("C", null, null)),
                false,
                new TranslateBy(
                        LocalDate.of(2023, 6, 1),
                        Map.of(Locale.GERMAN, new Located<>(LocalDate.of(2023, 5, 20), NOWHERE))));
        String file = ArticleWriter.write(front, List.of(), List.of(), new Diagnostics());
        Diagnostics again = new Diagnostics();
        Article read =
                ArticleReader.read("a", SourceText.of("a.md", file), again).orElseThrow();
        assertEquals(List.of(), again.list(), file);
        assertEquals(bare(List.of(front)), bare(List.of(read.front())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "a (b)→a (b)",
                "5 * 3→5 * 3",
                "tibet_dna→tibet_dna",
                "R&D [sic] $5 to $7→R&D [sic] $5 to $7",
                "a\\*b→a\\\\\\*b",
                "1. May→1\\. May",
            })
    void ordinaryTextStaysAsItIs(String words, String markdown) {
        Block block = paragraph(List.of(new Inline.Text(NOWHERE, words)));
        assertEquals(markdown + "\n", ArticleWriter.body(List.of(block), List.of(), new Diagnostics()));
    }

    private void assertReadsBack(List<Block> blocks, List<Note> notes) {
        Diagnostics diagnostics = new Diagnostics();
        FrontMatter front = front(new Line(NOWHERE, List.of(new Inline.Text(NOWHERE, "Title"))));
        String file = ArticleWriter.write(front, blocks, notes, diagnostics);
        Diagnostics again = new Diagnostics();
        Article read =
                ArticleReader.read("a", SourceText.of("a.md", file), again).orElseThrow();
        Article written = new Article("a", "a.md", front, blocks, ordered(read, notes));
        if (diagnostics.list().isEmpty()) {
            assertSame(bare(written.blocks()), bare(read.blocks()), file);
            assertSame(bare(written.notes()), bare(read.notes()), file);
        } else {
            unsaid++;
            assertSame(letters(written), letters(read), file + diagnostics.list());
        }
    }

    /** Equal, or the difference is shown where it begins. */
    private static void assertSame(String wanted, String found, String file) {
        int same = 0;
        while (same < Math.min(wanted.length(), found.length()) && wanted.charAt(same) == found.charAt(same)) {
            same++;
        }
        int from = Math.max(0, same - 80);
        String wants = wanted.substring(from, Math.min(wanted.length(), same + 80));
        String finds = found.substring(from, Math.min(found.length(), same + 80));
        assertEquals(wanted, found, () -> "\nwanted " + wants + "\nfound  " + finds + "\nin\n" + file);
    }

    /** Notes in the order in which they are read. */
    private static List<Note> ordered(Article read, List<Note> notes) {
        return read.notes().stream()
                .flatMap(note -> notes.stream().filter(other -> other.label().equals(note.label())))
                .toList();
    }

    private static String bare(List<?> parts) {
        return USUAL_ANCHOR
                .matcher(PLACE.matcher(parts.toString()).replaceAll(""))
                .replaceAll("");
    }

    private static String letters(Article article) {
        return Runs.of(article).stream()
                .map(run -> PlainText.of(run).replaceAll("Table:|Credit:|\\[[x ]\\]", ""))
                .flatMapToInt(String::codePoints)
                .filter(c -> !Character.isWhitespace(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private List<Block> blocks(int depth, List<String> labels) {
        List<Block> blocks = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            blocks.add(block(depth, labels));
        }
        return blocks;
    }

    private Block block(int depth, List<String> labels) {
        return switch (random.nextInt(depth > 0 ? 10 : 6)) {
            case 0 -> new Block.Code(NOWHERE, random.nextBoolean() ? "" : words() + "\n" + words() + "\n```\n  x\n");
            case 1 -> new Block.ThematicBreak(NOWHERE);
            case 2 ->
                new Block.Figure(
                        NOWHERE,
                        image(),
                        random.nextBoolean() ? null : new Line(NOWHERE, List.of(text())),
                        random.nextBoolean() ? null : line());
            case 3 -> table();
            case 4, 5 -> paragraph(inlines(2, labels));
            case 6 ->
                new Block.Heading(
                        NOWHERE, 2, random.nextBoolean() ? "" : "own-" + anchors++, oneLine(inlines(1, labels)));
            case 7 ->
                new Block.Quote(
                        NOWHERE, random.nextBoolean() ? null : any(Block.Aside.values()), blocks(depth - 1, labels));
            default -> list(depth, labels);
        };
    }

    private Block list(int depth, List<String> labels) {
        List<Block.Item> items = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            List<Block> blocks = random.nextInt(8) == 0 ? List.of() : blocks(depth - 1, labels);
            boolean isTask = !blocks.isEmpty() && blocks.get(0) instanceof Block.Paragraph && random.nextInt(4) == 0;
            items.add(new Block.Item(NOWHERE, isTask ? any(Block.Task.values()) : null, blocks));
        }
        return new Block.ItemList(NOWHERE, random.nextBoolean() ? null : random.nextInt(12), items);
    }

    private Block table() {
        int columns = 1 + random.nextInt(3);
        List<Block.Alignment> alignments = IntStream.range(0, columns)
                .mapToObj(i -> any(Block.Alignment.values()))
                .toList();
        Supplier<Block.Row> row = () -> new Block.Row(alignments.stream()
                .map(alignment -> new Block.Cell(
                        NOWHERE, alignment, random.nextInt(6) == 0 ? List.of() : oneLine(inlines(1, List.of()))))
                .toList());
        List<Block.Row> body =
                IntStream.range(0, random.nextInt(3)).mapToObj(i -> row.get()).toList();
        return new Block.Table(NOWHERE, random.nextBoolean() ? null : line(), List.of(row.get()), body);
    }

    private Line line() {
        return new Line(NOWHERE, oneLine(inlines(1, List.of())));
    }

    private static List<Inline> oneLine(List<Inline> run) {
        Set<String> labels = Runs.only(Inline.NoteReference.class, Runs.flat(run)).stream()
                .map(Inline.NoteReference::label)
                .collect(Collectors.toSet());
        return new WritableRun(labels, false, new Diagnostics()).of(run);
    }

    private static Block paragraph(List<Inline> text) {
        return new Block.Paragraph(NOWHERE, text);
    }

    private List<Inline> inlines(int depth, List<String> labels) {
        List<Inline> run = new ArrayList<>(List.of(text()));
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            run.add(inline(depth, labels));
            if (random.nextBoolean()) {
                run.add(text());
            }
        }
        return new WritableRun(Set.copyOf(labels), true, new Diagnostics()).of(run);
    }

    private Inline inline(int depth, List<String> labels) {
        return switch (random.nextInt(depth > 0 ? 9 : 4)) {
            case 0 -> new Inline.Code(NOWHERE, words());
            case 1 -> image();
            case 2 -> new Inline.LineBreak(NOWHERE);
            case 3 ->
                labels.isEmpty()
                        ? text()
                        : new Inline.NoteReference(NOWHERE, labels.get(random.nextInt(labels.size())));
            case 4 ->
                new Inline.Link(
                        NOWHERE, "https://example.org/a_(b)?c=d&e;" + random.nextInt(9), inlines(depth - 1, List.of()));
            case 5 -> new Inline.Emphasis(NOWHERE, inlines(depth - 1, labels));
            case 6 -> new Inline.Strong(NOWHERE, inlines(depth - 1, labels));
            default -> new Inline.Styled(NOWHERE, any(Inline.Style.values()), inlines(depth - 1, labels));
        };
    }

    private Inline.Image image() {
        String address =
                List.of("images/a.png", "images/a b (1).png", "a<b>&amp;\\.png").get(random.nextInt(3));
        Line description = new Line(NOWHERE, List.of(new Inline.Text(NOWHERE, words())));
        return new Inline.Image(
                NOWHERE,
                address,
                description,
                random.nextBoolean() ? ImageSize.NONE : new ImageSizeReader("{width=50%}").size());
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private Inline.Text text() {
        return new Inline.Text(NOWHERE, words());
    }

    private String words() {
        int length = 1 + random.nextInt(8);
        String words = IntStream.range(0, length)
                .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining())
                .strip();
        return words.isEmpty() ? "x" : words;
    }

    private static FrontMatter front(Line title) {
        return new FrontMatter(
                null,
                null,
                title,
                LocalDate.of(2023, 5, 10),
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of(),
                true,
                TranslateBy.NONE);
    }
}
