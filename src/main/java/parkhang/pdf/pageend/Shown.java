package parkhang.pdf.pageend;

import java.util.HashMap;
import java.util.Map;

/** What layouts have shown of pages that were thought to hold more, or of text that was thought to need fewer of them. */
final class Shown {
    private final Map<String, String> limits = new HashMap<>();
    private final Map<String, Integer> spans = new HashMap<>();

    /** The seam before which a page must end that begins at a seam; null where none is known of. */
    String limit(String start) {
        return limits.get(start);
    }

    /** How many pages a piece takes; 0 where that has not been seen. */
    int span(String start) {
        return spans.getOrDefault(start, 0);
    }

    void limit(String start, String seam) {
        limits.put(start, seam);
    }

    void span(String start, int pages) {
        spans.put(start, pages);
    }
}
