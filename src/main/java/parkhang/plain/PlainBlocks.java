package parkhang.plain;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parkhang.article.Block;
import parkhang.article.Line;
import parkhang.text.typography.PrintMarks;

/**
 * Blocks of an edition as an article would have them. What an edition says in words of its own is no sign any more: an aside's label
 * and a task's box stand in the text.
 */
final class PlainBlocks {
    private final PlainRuns runs;

    PlainBlocks(PlainRuns runs) {
        this.runs = runs;
    }

    List<Block> of(List<Block> blocks) {
        return blocks.stream().flatMap(this::plain).toList();
    }

    private Stream<Block> plain(Block block) {
        if (block instanceof Block.Heading heading) {
            return Stream.of(new Block.Heading(heading.place(), heading.level(), "", runs.of(heading.text())));
        } else if (block instanceof Block.Paragraph paragraph) {
            return Stream.of(new Block.Paragraph(paragraph.place(), runs.of(paragraph.text())));
        } else if (block instanceof Block.ItemList list) {
            List<Block.Item> items = list.items().stream()
                    .map(item -> new Block.Item(item.place(), null, of(item.blocks())))
                    .toList();
            return Stream.of(new Block.ItemList(list.place(), list.start(), items));
        } else if (block instanceof Block.Quote quote) {
            return Stream.of(new Block.Quote(quote.place(), null, of(quote.blocks())));
        } else if (block instanceof Block.Table table) {
            return Stream.of(new Block.Table(
                    table.place(), line(table.caption()), rows(table.head()), rows(table.body())));
        } else if (block instanceof Block.Figure figure) {
            return Stream.of(new Block.Figure(
                    figure.place(), runs.image(figure.image()), line(figure.caption()), line(figure.credit())));
        } else if (block instanceof Block.Code code) {
            return Stream.of(new Block.Code(code.place(), PrintMarks.without(code.text())));
        }
        return block instanceof Block.Remark ? Stream.empty() : Stream.of(block);
    }

    private List<Block.Row> rows(List<Block.Row> rows) {
        return rows.stream()
                .map(row -> new Block.Row(row.cells().stream()
                        .map(cell -> new Block.Cell(cell.place(), cell.alignment(), runs.of(cell.text())))
                        .toList()))
                .toList();
    }

    private @Nullable Line line(@Nullable Line line) {
        return line == null ? null : new Line(line.place(), runs.of(line.text()));
    }
}
