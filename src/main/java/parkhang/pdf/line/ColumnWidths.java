package parkhang.pdf.line;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * How wide the columns of a table are, as CSS 2.1, 17.5.2.2, would have it: by their longest lines, but none too narrow for its
 * longest word. Where there is no room for that, words are divided, and torn only where there is none for their parts either.
 */
final class ColumnWidths {
    /** Of the room: a word that takes more is divided where it may be, rather than that the other columns are narrow for it. */
    private static final double MOST_FOR_A_WORD = 1.0 / 3;

    private ColumnWidths() {}

    /**
     * The widths, which make up the room together; all lengths are in one unit.
     *
     * @param lines how long each column's longest line is that nothing breaks
     * @param words how long its longest word is, at most as long as its longest line
     * @param parts how long the longest part of one is that nothing divides, at most as long as its longest word
     */
    static int[] of(double[] lines, double[] words, double[] parts, int room) {
        double[] least = new double[words.length];
        Arrays.setAll(least, i -> Math.max(parts[i], Math.min(words[i], MOST_FOR_A_WORD * room)));
        if (sum(least) <= room) {
            return rounded(byLines(lines, least, room), room);
        }
        return rounded(sum(parts) <= room ? between(parts, least, room) : scaled(parts, room), room);
    }

    /** By their lines, but those first that need more for their words. */
    private static double[] byLines(double[] lines, double[] least, double room) {
        boolean[] isNarrow = new boolean[lines.length];
        while (true) {
            double free = room;
            double wanted = 0;
            for (int i = 0; i < lines.length; i++) {
                free -= isNarrow[i] ? least[i] : 0;
                wanted += isNarrow[i] ? 0 : lines[i];
            }
            boolean isDone = true;
            double[] widths = new double[lines.length];
            for (int i = 0; i < lines.length; i++) {
                widths[i] = isNarrow[i] ? least[i] : free * lines[i] / wanted;
                if (!isNarrow[i] && widths[i] < least[i]) {
                    isNarrow[i] = true;
                    isDone = false;
                }
            }
            if (isDone) {
                return widths;
            }
        }
    }

    private static double[] between(double[] low, double[] high, double room) {
        double share = (room - sum(low)) / (sum(high) - sum(low));
        double[] widths = new double[low.length];
        Arrays.setAll(widths, i -> low[i] + share * (high[i] - low[i]));
        return widths;
    }

    private static double[] scaled(double[] parts, double room) {
        double share = room / sum(parts);
        double[] widths = new double[parts.length];
        Arrays.setAll(widths, i -> share * parts[i]);
        return widths;
    }

    /** What is lost between two columns goes to the next. */
    private static int[] rounded(double[] widths, int room) {
        int[] rounded = new int[widths.length];
        double end = 0;
        int before = 0;
        for (int i = 0; i < widths.length; i++) {
            end += widths[i];
            int next = i == widths.length - 1 ? room : (int) Math.round(end);
            rounded[i] = next - before;
            before = next;
        }
        return rounded;
    }

    private static double sum(double[] lengths) {
        return DoubleStream.of(lengths).sum();
    }
}
