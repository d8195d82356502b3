package parkhang.site.page;

import java.util.List;
import java.util.function.IntFunction;

/**
 * One page of a list that may have several.
 *
 * @param page counted from 1
 * @param path of each page
 */
record Paging(int page, int pages, IntFunction<String> path) {
    /** How many editions or names stand on one page. */
    static final int MOST = 100;

    /** How many pages a list has; one where it is empty. */
    static int pages(int size) {
        return Math.max(1, (size + MOST - 1) / MOST);
    }

    /** What stands on the page of all that the list has. */
    <T> List<T> of(List<T> all) {
        return all.subList((page - 1) * MOST, Math.min(all.size(), page * MOST));
    }

    String own() {
        return path.apply(page);
    }
}
