package parkhang.pdf;

import java.util.Map;

/** A PDF, and where in it the places are that were asked for. */
public final class PagedPdf {
    private final byte[] bytes;
    private final Map<String, Integer> pages;

    PagedPdf(byte[] bytes, Map<String, Integer> pages) {
        this.bytes = bytes;
        this.pages = Map.copyOf(pages);
    }

    public byte[] bytes() {
        return bytes;
    }

    /** The page that a place is on, counted from 1; 0 where nobody asked for the place. */
    public int page(String place) {
        return pages.getOrDefault(place, 0);
    }
}
