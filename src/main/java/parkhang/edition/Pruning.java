package parkhang.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parkhang.article.Block;
import parkhang.article.Line;

/** Takes out the blocks of which nothing is left after missing targets were left out. */
final class Pruning {
    private Pruning() {}

    static List<Block> of(List<Block> blocks) {
        return blocks.stream().flatMap(Pruning::pruned).toList();
    }

    private static Stream<Block> pruned(Block block) {
        if (block instanceof Block.Heading heading) {
            return heading.text().isEmpty() ? Stream.empty() : Stream.of(heading);
        } else if (block instanceof Block.Paragraph paragraph) {
            return paragraph.text().isEmpty() ? Stream.empty() : Stream.of(paragraph);
        } else if (block instanceof Block.ItemList list) {
            return list(list);
        } else if (block instanceof Block.Quote quote) {
            List<Block> rest = of(quote.blocks());
            boolean isLost = rest.isEmpty()
                    || (quote.aside() == null
                            && rest.size() < quote.blocks().size()
                            && rest.stream().allMatch(Pruning::saysWho));
            return isLost ? Stream.empty() : Stream.of(new Block.Quote(quote.place(), quote.aside(), rest));
        } else if (block instanceof Block.Table table) {
            return table(table);
        } else if (block instanceof Block.Figure figure) {
            return Stream.of(new Block.Figure(figure.place(), figure.image(), line(figure.caption()), figure.credit()));
        }
        return Stream.of(block);
    }

    /** An item is left that its author left empty, too; where items have numbers, each keeps its own. */
    private static Stream<Block> list(Block.ItemList list) {
        List<Block.Item> items = new ArrayList<>();
        boolean isLeft = false;
        for (Block.Item item : list.items()) {
            List<Block> rest = of(item.blocks());
            boolean isItemLeft = item.blocks().isEmpty() || !rest.isEmpty();
            isLeft |= isItemLeft;
            if (isItemLeft || list.start() != null) {
                items.add(new Block.Item(item.place(), item.task(), rest));
            }
        }
        return isLeft ? Stream.of(new Block.ItemList(list.place(), list.start(), items)) : Stream.empty();
    }

    private static Stream<Block> table(Block.Table table) {
        Line caption = line(table.caption());
        boolean empty = Stream.concat(table.head().stream(), table.body().stream())
                .flatMap(row -> row.cells().stream())
                .allMatch(cell -> cell.text().isEmpty());
        return empty && caption == null
                ? Stream.empty()
                : Stream.of(new Block.Table(table.place(), caption, table.head(), table.body()));
    }

    /** Whether a paragraph only says whose words a quote is: without them there is nothing to say. */
    private static boolean saysWho(Block block) {
        return block instanceof Block.Paragraph paragraph && paragraph.isAttribution();
    }

    private static @Nullable Line line(@Nullable Line line) {
        return line == null || line.text().isEmpty() ? null : line;
    }
}
