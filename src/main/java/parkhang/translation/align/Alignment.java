package parkhang.translation.align;

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

    /** A unit and the block that is its translation, both by their numbers from 0. */
    public record Pair(int unit, int block) {}
}
