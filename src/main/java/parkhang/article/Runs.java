package parkhang.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every run of inlines in a body, in the order of reading, whatever blocks it stands in. */
public final class Runs {
    private final List<List<Inline>> runs = new ArrayList<>();

    private Runs() {}

    /** The runs of some blocks. A figure gives its image, its caption and its credit, a block of code one {@link Inline.Code}. */
    public static List<List<Inline>> of(List<Block> blocks) {
        Runs found = new Runs();
        blocks.forEach(found::block);
        return found.runs;
    }

    /** The runs of an article's body and then of its notes. */
    public static List<List<Inline>> of(Article article) {
        List<Block> blocks = new ArrayList<>(article.blocks());
        article.notes().forEach(note -> blocks.addAll(note.blocks()));
        return of(blocks);
    }

    /** Every inline of an article's body and notes, outer before inner. */
    public static List<Inline> all(Article article) {
        return of(article).stream().flatMap(run -> flat(run).stream()).toList();
    }

    /** The inlines of a run and all that stand in them, outer before inner. */
    public static List<Inline> flat(List<Inline> run) {
        List<Inline> all = new ArrayList<>();
        for (Inline inline : run) {
            all.add(inline);
            all.addAll(flat(inline.children()));
        }
        return all;
    }

    /** Those inlines that are of one kind. */
    public static <T extends Inline> List<T> only(Class<T> kind, List<Inline> inlines) {
        return inlines.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The remarks for translators, in the order of reading. */
    public static List<Block.Remark> remarks(List<Block> blocks) {
        List<Block.Remark> found = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Remark remark) {
                found.add(remark);
            } else if (block instanceof Block.ItemList list) {
                list.items().forEach(item -> found.addAll(remarks(item.blocks())));
            } else if (block instanceof Block.Quote quote) {
                found.addAll(remarks(quote.blocks()));
            }
        }
        return found;
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            runs.add(heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            runs.add(paragraph.text());
        } else if (block instanceof Block.ItemList list) {
            list.items().forEach(item -> item.blocks().forEach(this::block));
        } else if (block instanceof Block.Quote quote) {
            quote.blocks().forEach(this::block);
        } else if (block instanceof Block.Table table) {
            line(table.caption());
            table.head().forEach(this::row);
            table.body().forEach(this::row);
        } else if (block instanceof Block.Figure figure) {
            runs.add(List.of(figure.image()));
            line(figure.caption());
            line(figure.credit());
        } else if (block instanceof Block.Code code) {
            runs.add(List.of(new Inline.Code(code.place(), code.text())));
        }
    }

    private void row(Block.Row row) {
        row.cells().forEach(cell -> runs.add(cell.text()));
    }

    private void line(@Nullable Line line) {
        if (line != null) {
            runs.add(line.text());
        }
    }
}
