package parkhang.pdf.pageend;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What layouts have shown of pages that were thought to hold more, and of pieces that are higher than a page. */
final class Shown {
    private final Map<String, String> limits = new HashMap<>();
    private final Map<String, Height> heights = new HashMap<>();
    private final Set<String> apart = new HashSet<>();
    private final boolean isText;

    /** @param isText whether it is of a text; in a table with turned pages to itself nothing waits in the middle of a page */
    Shown(boolean isText) {
        this.isText = isText;
    }

    /**
     * How high a piece is that has pages to itself.
     *
     * @param pages how many it takes in the language that needs most
     * @param tails what it takes of the last of them in each language, in the engine's dots; 0 where it ends before
     */
    record Height(int pages, List<Integer> tails) {}

    /** The seam before which a page must end that begins at a seam; null where none is known of. */
    @Nullable
    String limit(String start) {
        return limits.get(start);
    }

    /** Of the piece behind a seam; null where it has not been seen. */
    @Nullable
    Height height(String start) {
        return heights.get(start);
    }

    /** Whether nothing can stand on the last page of a piece. */
    boolean isApart(String start) {
        return !isText || apart.contains(start);
    }

    void limit(String start, String seam) {
        limits.put(start, seam);
    }

    void height(String start, Height height) {
        heights.put(start, height);
    }

    void keepApart(String start) {
        apart.add(start);
    }
}
