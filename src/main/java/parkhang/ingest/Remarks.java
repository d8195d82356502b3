package parkhang.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Map<Place, List<Block>> before = new HashMap<>();
        read.forEach(block -> before.put(block.place(), new ArrayList<>()));
        List<Block> waiting = new ArrayList<>();
        for (Block block : all) {
            if (block instanceof Block.Remark) {
                waiting.add(block);
            } else if (before.containsKey(block.place())) {
                before.get(block.place()).addAll(waiting);
                waiting.clear();
            }
        }
        List<Block> blocks = new ArrayList<>();
        for (Block block : read) {
            blocks.addAll(before.getOrDefault(block.place(), List.of()));
            before.remove(block.place());
            blocks.add(block);
        }
        blocks.addAll(waiting);
        return blocks;
    }
}
