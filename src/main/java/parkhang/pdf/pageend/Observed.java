package parkhang.pdf.pageend;

import java.util.Map;
import org.w3c.dom.Element;
import parkhang.pdf.pagination.LaidOutDocument;

/**
 * Where pages of one text or table begin.
 *
 * @param starts the page that each seam is on that was told to begin one, counted from 1
 * @param count how many pages there are
 */
public record Observed(Map<String, Integer> starts, int count) {
    /** How many pages there are from one seam to another; an empty name is that of the beginning, or of the end. */
    int span(String from, String to) {
        int end = to.isEmpty() ? count + 1 : starts.getOrDefault(to, count + 1);
        return end - starts.getOrDefault(from, 1);
    }

    /** In a layout. */
    public static Observed of(LaidOutDocument layout, Element flow) {
        return new Observed(
                StartPages.of(layout, flow), layout.root().getLayer().getPages().size());
    }
}
