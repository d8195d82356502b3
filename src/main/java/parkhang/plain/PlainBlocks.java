package parkhang.plain;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parkhang.article.Block;
import parkhang.article.Line;
import parkhang.text.typography.PrintMarks;

/**
 * Blocks of an edition as any reader of Markdown knows them. What an edition says in words of its own is no sign any more: an
 * aside's label and a task's box stand in the text; captions and credits are paragraphs.
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
            Block rows = new Block.Table(table.place(), null, rows(table.head()), rows(table.body()));
            return Stream.concat(line(table.caption()), Stream.of(rows));
        } else if (block instanceof Block.Figure figure) {
            Block picture = new Block.Figure(figure.place(), runs.image(figure.image()), null, null);
            return Stream.of(Stream.of(picture), line(figure.caption()), line(figure.credit()))
                    .flatMap(Function.identity());
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

    private Stream<Block> line(@Nullable Line line) {
        return line == null ? Stream.empty() : Stream.of(new Block.Paragraph(line.place(), runs.of(line.text())));
    }
}
