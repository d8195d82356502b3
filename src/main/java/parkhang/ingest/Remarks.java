package parkhang.ingest;

import java.util.ArrayList;
import java.util.List;
import parkhang.article.Block;
import parkhang.diagnostic.Place;

/** The remarks for translators between a document's blocks: what a release says is read without them, and they come back then. */
final class Remarks {
    private final List<Block> all;

    Remarks(List<Block> all) {
        this.all = all;
    }

    List<Block> without() {
        return all.stream().filter(block -> !(block instanceof Block.Remark)).toList();
    }

    /** Puts each before the block that it stood before, or the next that is still there; the rest at the end. */
    List<Block> back(List<Block> read) {
        List<Block> blocks = new ArrayList<>(read);
        List<Block> waiting = new ArrayList<>();
        for (Block block : all) {
            int at = block instanceof Block.Remark ? -1 : at(block.place(), blocks);
            if (block instanceof Block.Remark) {
                waiting.add(block);
            } else if (at >= 0) {
                blocks.addAll(at, waiting);
                waiting.clear();
            }
        }
        blocks.addAll(waiting);
        return blocks;
    }

    private static int at(Place place, List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof Block.Remark)
                    && blocks.get(i).place().equals(place)) {
                return i;
            }
        }
        return -1;
    }
}
