package parkhang.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import parkhang.article.Block;
import parkhang.article.Inline;
import parkhang.diagnostic.Place;

/** The blocks of a table's cell as its lines: an article has no blocks in a cell. */
public final class CellLines {
    private final BiConsumer<Place, String> unrolled;
    private final List<Inline> lines = new ArrayList<>();

    private CellLines(BiConsumer<Place, String> unrolled) {
        this.unrolled = unrolled;
    }

    /**
     * The lines of a cell.
     *
     * @param unrolled is told where something is not as it was, and which of the sentences of {@link DocumentCode#TABLE_UNROLLED} says
     *     so
     */
    public static List<Inline> of(List<Block> blocks, BiConsumer<Place, String> unrolled) {
        CellLines lines = new CellLines(unrolled);
        blocks.forEach(block -> lines.add(block, ""));
        return lines.lines;
    }

    /** @param mark that stood before the block's words, such as a list's number */
    private void add(Block block, String mark) {
        if (block instanceof Block.Paragraph paragraph) {
            line(block.place(), mark, paragraph.text());
        } else if (block instanceof Block.Heading heading) {
            line(block.place(), mark, heading.text());
        } else if (block instanceof Block.Code code) {
            line(
                    block.place(),
                    mark,
                    List.of(new Inline.Text(block.place(), code.text().strip())));
        } else if (block instanceof Block.Figure figure) {
            line(block.place(), mark, List.of(figure.image()));
            if (figure.caption() != null) {
                line(block.place(), "", figure.caption().text());
            }
        } else if (block instanceof Block.Quote quote) {
            quote.blocks().forEach(inner -> add(inner, mark));
        } else if (block instanceof Block.ItemList list) {
            items(list);
        } else if (block instanceof Block.Table table) {
            unrolled.accept(block.place(), "table-in-cell");
            if (table.caption() != null) {
                line(block.place(), mark, table.caption().text());
            }
            Stream.concat(table.head().stream(), table.body().stream())
                    .flatMap(row -> row.cells().stream())
                    .filter(cell -> !cell.text().isEmpty())
                    .forEach(cell -> line(block.place(), "", cell.text()));
        }
    }

    private void items(Block.ItemList list) {
        unrolled.accept(list.place(), "list-in-cell");
        Integer number = list.start();
        for (Block.Item item : list.items()) {
            String mark = number == null ? "• " : number++ + ". ";
            for (int i = 0; i < item.blocks().size(); i++) {
                add(item.blocks().get(i), i == 0 ? mark : "");
            }
        }
    }

    private void line(Place place, String mark, List<Inline> text) {
        if (!lines.isEmpty()) {
            lines.add(new Inline.LineBreak(place));
        }
        if (!mark.isEmpty()) {
            lines.add(new Inline.Text(place, mark));
        }
        lines.addAll(text);
    }
}
