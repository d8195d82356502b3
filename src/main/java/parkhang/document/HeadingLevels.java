package parkhang.document;

import java.util.ArrayList;
import java.util.List;
import parkhang.article.Block;

/** Gives the headings of a document the levels of an article. */
public final class HeadingLevels {
    /** The first below the title. */
    private static final int FIRST = 2;

    private static final int DEEPEST = 6;

    private HeadingLevels() {}

    /** The same blocks with the highest heading on level 2, and none more than a level below the one before. */
    public static List<Block> of(List<Block> blocks) {
        int top = blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .mapToInt(block -> ((Block.Heading) block).level())
                .min()
                .orElse(FIRST);
        int last = FIRST - 1;
        List<Block> levelled = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                last = Math.min(Math.min(heading.level() - top + FIRST, DEEPEST), last + 1);
                levelled.add(new Block.Heading(heading.place(), last, heading.anchor(), heading.text()));
            } else {
                levelled.add(block);
            }
        }
        return levelled;
    }
}
