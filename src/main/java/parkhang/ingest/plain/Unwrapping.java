package parkhang.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parkhang.article.Block;
import parkhang.article.Inline;
import parkhang.article.PlainText;
import parkhang.diagnostic.Place;

/**
 * Joins the lines of paragraphs that a program wrapped. A paragraph keeps its lines where each but the last ends long before
 * the margin: somebody ended them there.
 */
public final class Unwrapping {
    /** Where programs wrap at the latest, in characters. */
    private static final int WIDEST = 80;

    private static final int RAGGED = 12;
    private static final Pattern SPACE = Pattern.compile("\\s");

    private final int width;

    private Unwrapping(int width) {
        this.width = width;
    }

    public static List<Block> joined(List<Block> blocks) {
        int longest = blocks.stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> PlainText.of(((Block.Paragraph) block).text()))
                .filter(text -> text.indexOf('\n') >= 0)
                .flatMap(String::lines)
                .mapToInt(String::length)
                .max()
                .orElse(WIDEST);
        return new Unwrapping(Math.min(WIDEST, longest)).blocks(blocks);
    }

    private List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).toList();
    }

    private Block block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(
                    paragraph.place(), isRagged(paragraph.text()) ? paragraph.text() : joinedLines(paragraph.text()));
        } else if (block instanceof Block.Heading heading) {
            return new Block.Heading(heading.place(), heading.level(), heading.anchor(), joinedLines(heading.text()));
        } else if (block instanceof Block.ItemList list) {
            return new Block.ItemList(
                    list.place(),
                    list.start(),
                    list.items().stream()
                            .map(item -> new Block.Item(item.place(), item.task(), blocks(item.blocks())))
                            .toList());
        } else if (block instanceof Block.Quote quote) {
            return new Block.Quote(quote.place(), quote.aside(), blocks(quote.blocks()));
        }
        return block;
    }

    private boolean isRagged(List<Inline> text) {
        List<String> lines = PlainText.of(text).lines().toList();
        boolean ragged = lines.size() > 1;
        for (int i = 0; ragged && i + 1 < lines.size(); i++) {
            String next = SPACE.split(lines.get(i + 1), 2)[0];
            ragged = lines.get(i).length() <= width / 2 && lines.get(i).length() + 1 + next.length() + RAGGED <= width;
        }
        return ragged;
    }

    /** Each line end as a space. */
    public static List<Inline> joinedLines(List<Inline> inlines) {
        List<Inline> joined = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        Place begun = null;
        for (Inline inline : inlines) {
            Inline next = inline instanceof Inline.LineBreak ? new Inline.Text(inline.place(), " ") : inline;
            if (next instanceof Inline.Text text) {
                begun = begun == null ? text.place() : begun;
                words.append(text.text());
                continue;
            }
            flush(begun, words, joined);
            begun = null;
            joined.add(next.withChildren(joinedLines(next.children())));
        }
        flush(begun, words, joined);
        return joined;
    }

    private static void flush(@Nullable Place begun, StringBuilder words, List<Inline> into) {
        if (begun != null) {
            into.add(new Inline.Text(begun, words.toString()));
            words.setLength(0);
        }
    }
}
