package parkhang.pdf;

import java.util.List;

/**
 * Takes hyphens from the ends of lines where they are too many. No more than three lines in a row end in one, as German printers
 * have it: the fourth ends before the word that would have been divided. Fewer would leave more holes in justified lines than they
 * save hyphens. And nobody is made to turn the page within a word.
 */
final class HyphenLadder {
    private static final int MOST = 3;

    private final List<Integer> pageTops;

    /** @param pageTops where each page begins, in the engine's dots */
    HyphenLadder(List<Integer> pageTops) {
        this.pageTops = pageTops;
    }

    /** The blocks of which a line was told to end earlier. */
    List<LaidOutBlock> mend(List<LaidOutBlock> blocks) {
        return blocks.stream().filter(this::mend).toList();
    }

    /** Mends the first fault only: the lines after it will be others. */
    private boolean mend(LaidOutBlock block) {
        int steps = 0;
        for (int i = 0; i + 1 < block.lines().size(); i++) {
            LaidOutBlock.Line line = block.lines().get(i);
            steps = line.isHyphenated() ? steps + 1 : 0;
            if (steps > MOST || (steps > 0 && endsPage(line, block.lines().get(i + 1)))) {
                block.joinBefore(block.lettersBefore(i + 1));
                return true;
            }
        }
        return false;
    }

    private boolean endsPage(LaidOutBlock.Line line, LaidOutBlock.Line next) {
        return LastPage.page(line.top(), pageTops) < LastPage.page(next.top(), pageTops);
    }
}
