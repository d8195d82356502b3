package parkhang.pdf.pagination;

import java.util.List;

/** Sees to it that nobody is made to turn the page within a word: where its last line ends in a hyphen, that word is not divided. */
public final class PageTurn {
    private final List<Integer> pageTops;

    /** @param pageTops where each page begins, in the engine's dots */
    public PageTurn(List<Integer> pageTops) {
        this.pageTops = pageTops;
    }

    /** The blocks in which a word was joined. */
    public List<LaidOutBlock> mend(List<LaidOutBlock> blocks) {
        return blocks.stream().filter(this::mend).toList();
    }

    /** Mends the first fault only: the lines after it will be others. */
    private boolean mend(LaidOutBlock block) {
        for (int i = 0; i + 1 < block.lines().size(); i++) {
            LaidOutBlock.Line line = block.lines().get(i);
            if (line.isHyphenated() && endsPage(line, block.lines().get(i + 1))) {
                block.joinBefore(block.lettersBefore(i + 1));
                return true;
            }
        }
        return false;
    }

    private boolean endsPage(LaidOutBlock.Line line, LaidOutBlock.Line next) {
        return PageTops.page(line.top(), pageTops) < PageTops.page(next.top(), pageTops);
    }
}
