package parkhang.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
        Set<Place> there = read.stream().map(Block::place).collect(Collectors.toSet());
        Map<Place, List<Block>> before = new HashMap<>();
        List<Block> waiting = new ArrayList<>();
        for (Block block : all) {
            if (block instanceof Block.Remark) {
                waiting.add(block);
            } else if (!waiting.isEmpty() && there.contains(block.place())) {
                before.computeIfAbsent(block.place(), place -> new ArrayList<>())
                        .addAll(waiting);
                waiting.clear();
            }
        }
        List<Block> blocks = new ArrayList<>();
        for (Block block : read) {
            List<Block> remarks = before.remove(block.place());
            blocks.addAll(remarks == null ? List.of() : remarks);
            blocks.add(block);
        }
        blocks.addAll(waiting);
        return blocks;
    }
}
