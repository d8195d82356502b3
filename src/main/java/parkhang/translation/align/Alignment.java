package parkhang.translation.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Which block of a file is which unit of an article.
 *
 * @param pairs those that are beyond doubt, in the order of both texts
 * @param maybe for each block the units that it may hold, whole or in part; none for a block of a pair
 */
public record Alignment(List<Pair> pairs, List<List<Integer>> maybe) {
    public Alignment {
        pairs = List.copyOf(pairs);
        maybe = List.copyOf(maybe);
    }

    /** The same, with further blocks behind the others that are no unit's. */
    public Alignment and(int more) {
        List<List<Integer>> all = new ArrayList<>(maybe);
        all.addAll(Collections.nCopies(more, List.of()));
        return new Alignment(pairs, all);
    }

    /** A unit and the block that is its translation, both by their numbers from 0. */
    public record Pair(int unit, int block) {}
}
