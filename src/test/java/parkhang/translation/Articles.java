package parkhang.translation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import parkhang.article.Article;
import parkhang.article.Block;
import parkhang.article.FrontMatter;
import parkhang.article.Inline;
import parkhang.article.Line;
import parkhang.article.Note;
import parkhang.article.TranslateBy;
import parkhang.diagnostic.Place;

/** Makes articles of every kind of block and inline, the same ones for the same seed. */
public final class Articles {
    private static final List<String> WORDS = List.of(
            "Tibet",
            "བོད་ལྗོངས།",
            "]]>",
            "<b>",
            "&amp;",
            "\"quoted\"",
            "’",
            "\u00A0",
            "\t",
            "\n",
            "😀",
            "西藏",
            " ",
            "  ",
            "\u0338x",
            "1,2",
            "<!--",
            "?>");

    private final Random random;
    private int line;

    public Articles(long seed) {
        random = new Random(seed);
    }

    public Article next() {
        line = 0;
        FrontMatter front = new FrontMatter(
                null,
                null,
                line(),
                LocalDate.of(2023, 5, 10),
                sometimes(this::line),
                null,
                List.of("Tenzin"),
                List.of(),
                null,
                sometimes(this::line),
                null,
                List.of(),
                false,
                new TranslateBy(null, Map.of()));
        return new Article("sample", "articles/sample.md", front, blocks(0), several(2, this::note));
    }

    public String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            text.append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.toString();
    }

    private Note note() {
        return new Note(place(), "n" + line, blocks(1));
    }

    private List<Block> blocks(int depth) {
        return several(5, () -> block(depth));
    }

    private Block block(int depth) {
        return switch (random.nextInt(depth < 3 ? 8 : 6)) {
            case 0 -> new Block.Heading(place(), 2 + random.nextInt(5), "a" + line, inlines(0));
            case 1, 2 -> new Block.Paragraph(place(), inlines(0));
            case 3 -> new Block.Table(place(), sometimes(this::line), several(1, this::row), several(3, this::row));
            case 4 -> new Block.Figure(place(), image(), sometimes(this::line), sometimes(this::line));
            case 5 -> random.nextBoolean() ? new Block.Code(place(), text()) : new Block.ThematicBreak(place());
            case 6 -> new Block.Quote(place(), sometimes(() -> oneOf(Block.Aside.values())), blocks(depth + 1));
            default ->
                new Block.ItemList(
                        place(),
                        random.nextBoolean() ? null : 3,
                        several(
                                3,
                                () -> new Block.Item(
                                        place(), sometimes(() -> oneOf(Block.Task.values())), blocks(depth + 1))));
        };
    }

    private Block.Row row() {
        return new Block.Row(several(
                3,
                () -> new Block.Cell(place(), List.of(Block.Alignment.values()).get(random.nextInt(3)), inlines(0))));
    }

    /** Inlines as a reader gives them: no two texts touch. */
    private List<Inline> inlines(int depth) {
        List<Inline> inlines = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            boolean afterText = !inlines.isEmpty() && inlines.get(inlines.size() - 1) instanceof Inline.Text;
            inlines.add(afterText || random.nextBoolean() ? code(depth) : new Inline.Text(place(), text()));
        }
        return inlines;
    }

    private Inline code(int depth) {
        return switch (random.nextInt(depth < 3 ? 8 : 4)) {
            case 0 -> new Inline.Code(place(), text());
            case 1 -> image();
            case 2 -> new Inline.NoteReference(place(), "n1");
            case 3 -> new Inline.LineBreak(place());
            case 4 -> new Inline.Emphasis(place(), inlines(depth + 1));
            case 5 -> new Inline.Strong(place(), inlines(depth + 1));
            case 6 -> new Inline.Styled(place(), oneOf(Inline.Style.values()), inlines(depth + 1));
            default -> new Inline.Link(place(), "https://example.org/?a=b&c=\"d\"", inlines(depth + 1));
        };
    }

    private Inline.Image image() {
        return new Inline.Image(place(), "images/a.png", line());
    }

    private Line line() {
        Place place = place();
        return new Line(place, List.of(new Inline.Text(place, text())));
    }

    private Place place() {
        return new Place("articles/sample.md", ++line, 1 + random.nextInt(3));
    }

    private <T> List<T> several(int most, Supplier<T> maker) {
        List<T> made = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            made.add(maker.get());
        }
        return made;
    }

    private <T> T oneOf(T[] all) {
        return all[random.nextInt(all.length)];
    }

    private <T> @Nullable T sometimes(Supplier<T> maker) {
        return random.nextBoolean() ? maker.get() : null;
    }
}
