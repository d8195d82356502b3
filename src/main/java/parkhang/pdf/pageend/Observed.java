package parkhang.pdf.pageend;

import java.util.Map;
import java.util.Objects;
import org.w3c.dom.Element;
import parkhang.pdf.pagination.LaidOutDocument;

/**
 * How the pages of one text or table came out.
 *
 * @param starts where what begins pages stands, by the names of seams
 * @param end of it all
 */
public record Observed(Map<String, Start> starts, Start end) {
    /**
     * Where something begins.
     *
     * @param page that it is on, counted from 1
     * @param before the page on which the text before it ends
     * @param tail how much of that page is taken then, in the engine's dots
     */
    record Start(int page, int before, int tail) {}

    /** In a layout. */
    public static Observed of(LaidOutDocument layout, Element flow, PageEnds ends) {
        return PageReader.read(layout, flow, ends);
    }

    /** On which page what begins at a seam begins; an empty name is that of the beginning. */
    int page(String name) {
        return name.isEmpty() ? 1 : start(name).page();
    }

    /** What is before a seam; an empty name is that of the end. */
    Start before(String name) {
        return name.isEmpty() ? end : start(name);
    }

    private Start start(String name) {
        return Objects.requireNonNull(starts.get(name), name);
    }
}
