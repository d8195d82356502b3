package parkhang.translation.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Which block of a file is which unit of an article.
 *
 * @param pairs those that are beyond doubt, in the order of both texts
 * @param maybe for each block the units that it may hold, whole or in part; none for a block of a pair
 * @param suggestions those that are likely and not trusted, at most one for a unit and for a block
 */
public record Alignment(List<Pair> pairs, List<List<Integer>> maybe, List<Suggestion> suggestions) {
    public Alignment {
        pairs = List.copyOf(pairs);
        maybe = List.copyOf(maybe);
        suggestions = List.copyOf(suggestions);
    }

    /** The same, with further blocks behind the others that are no unit's. */
    public Alignment and(int more) {
        List<List<Integer>> all = new ArrayList<>(maybe);
        all.addAll(Collections.nCopies(more, List.of()));
        return new Alignment(pairs, all, suggestions);
    }

    /**
     * A unit and a block that may be its translation.
     *
     * @param probability from 0 to 1
     */
    public record Suggestion(int unit, int block, double probability) {}

    /** A unit and the block that is its translation, both by their numbers from 0. */
    public record Pair(int unit, int block) {}
}
