package parkhang.pdf;

import java.util.List;

/**
 * Takes back line ends that no rule allows. The engine looks for places to break in one run of text at a time and takes each
 * run's beginning for one: so a comma behind a link, or a note's number, could come to stand at the beginning of a line.
 */
final class LineEnds {
    private static final char SOFT_HYPHEN = '\u00AD';

    private final TextBreaks breaks;

    LineEnds(TextBreaks breaks) {
        this.breaks = breaks;
    }

    /** The blocks of which a line was told to end earlier. */
    List<LaidOutBlock> mend(List<LaidOutBlock> blocks) {
        return blocks.stream().filter(this::mend).toList();
    }

    /** Mends the first fault only: the lines after it will be others. */
    private boolean mend(LaidOutBlock block) {
        for (int i = 1; i < block.lines().size(); i++) {
            LaidOutBlock.Line line = block.lines().get(i - 1);
            LaidOutBlock.Line next = block.lines().get(i);
            if (next.startsRun() && !line.isForced() && !line.text().isEmpty()) {
                int end = lastEnd(line.text(), next.text());
                if (end > 0 && end < line.text().length()) {
                    String kept = line.text().substring(0, end);
                    block.breakBefore(block.lettersBefore(i - 1) + LaidOutBlock.letters(kept));
                    return true;
                }
            }
        }
        return false;
    }

    /** The last place where the line may end, its own end included; inside a word it would lack its hyphen. */
    private int lastEnd(String line, String next) {
        breaks.setText(line + next);
        int last = 0;
        for (int place = breaks.next(); place >= 0 && place <= line.length(); place = breaks.next()) {
            boolean isInWord = place < line.length() && line.charAt(place - 1) == SOFT_HYPHEN;
            last = isInWord ? last : place;
        }
        return last;
    }
}
