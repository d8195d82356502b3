package parkhang.translation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The units that stand in an article in the same order as before: as many as possible, which leaves those that have moved.
 * Between two of them lies a gap in either.
 */
final class UnmovedUnits {
    /** Of those that stand as before, in this order: the article's indexes, and the bundle's. */
    private final int[] units;

    private final int[] old;
    private final int moved;

    private UnmovedUnits(int[] units, int[] old, int moved) {
        this.units = units;
        this.old = old;
        this.moved = moved;
    }

    /** @param match for each of the article's units the index of the bundle's, negative where there is none */
    static UnmovedUnits of(int[] match) {
        int[] units = longestRise(match);
        int[] old = Arrays.stream(units).map(unit -> match[unit]).toArray();
        int matched = (int) Arrays.stream(match).filter(at -> at >= 0).count();
        return new UnmovedUnits(units, old, matched - units.length);
    }

    int moved() {
        return moved;
    }

    /** Whether an article's unit and a bundle's, neither among the ones that stand as before, lie in the same gap. */
    boolean shareGap(int unit, int at) {
        return Arrays.binarySearch(units, unit) == Arrays.binarySearch(old, at);
    }

    /** The indexes of the longest strictly rising selection of values that are not negative (patience sorting). */
    private static int[] longestRise(int[] values) {
        List<Integer> ends = new ArrayList<>();
        int[] before = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            if (values[i] >= 0) {
                int length = firstNotBelow(values, ends, values[i]);
                before[i] = length == 0 ? -1 : ends.get(length - 1);
                if (length == ends.size()) {
                    ends.add(i);
                } else {
                    ends.set(length, i);
                }
            }
        }
        int[] rise = new int[ends.size()];
        int at = ends.isEmpty() ? -1 : ends.get(ends.size() - 1);
        for (int i = rise.length - 1; i >= 0; i--) {
            rise[i] = at;
            at = before[at];
        }
        return rise;
    }

    private static int firstNotBelow(int[] values, List<Integer> ends, int value) {
        int low = 0;
        int high = ends.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (values[ends.get(middle)] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
