package parkhang.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parkhang.article.Block;
import parkhang.diagnostic.Place;

/**
 * What stands in a row beside what says the same in another language: a block, or one item of a list.
 *
 * @param last the number of the list's last item; null where they have none
 */
record RowPiece(Place place, Block block, @Nullable Integer last) {
    /** All of an edition's blocks, in their order. */
    static List<RowPiece> of(List<Block> blocks) {
        List<RowPiece> pieces = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.ItemList list) {
                Integer last = number(list, list.items().size() - 1);
                for (int i = 0; i < list.items().size(); i++) {
                    Block.Item item = list.items().get(i);
                    Block alone = new Block.ItemList(list.place(), number(list, i), List.of(item));
                    pieces.add(new RowPiece(item.place(), alone, last));
                }
            } else {
                pieces.add(new RowPiece(block.place(), block, null));
            }
        }
        return pieces;
    }

    private static @Nullable Integer number(Block.ItemList list, int item) {
        Integer start = list.start();
        return start == null ? null : Integer.valueOf(start + item);
    }
}
