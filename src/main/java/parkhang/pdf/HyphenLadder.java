package parkhang.pdf;

import java.util.List;

/**
 * Lets no more than three lines in a row end in a hyphen, as German printers do: the fourth ends before the word that would have been
 * divided. Fewer would leave more holes in justified lines than they save hyphens.
 */
final class HyphenLadder {
    private static final int MOST = 3;

    private HyphenLadder() {}

    /** Whether a line was told to end earlier. */
    static boolean mend(List<LaidOutBlock> blocks) {
        boolean mended = false;
        for (LaidOutBlock block : blocks) {
            mended |= mend(block);
        }
        return mended;
    }

    /** Mends the first ladder only: the lines after it will be others. */
    private static boolean mend(LaidOutBlock block) {
        int steps = 0;
        for (int i = 0; i < block.lines().size(); i++) {
            steps = block.lines().get(i).isHyphenated() ? steps + 1 : 0;
            if (steps > MOST) {
                block.joinBefore(block.lettersBefore(i + 1));
                return true;
            }
        }
        return false;
    }
}
