package parkhang.pdf;

import java.util.Map;
import parkhang.paragraph.LineFigures;

/** A PDF, where in it the places are that were asked for, and how its lines came out. */
public final class PagedPdf {
    private final byte[] bytes;
    private final Map<String, Integer> pages;
    private final LineFigures lines;
    private final boolean notesAtFoot;

    PagedPdf(byte[] bytes, Map<String, Integer> pages, LineFigures lines, boolean notesAtFoot) {
        this.bytes = bytes;
        this.pages = Map.copyOf(pages);
        this.lines = lines;
        this.notesAtFoot = notesAtFoot;
    }

    public byte[] bytes() {
        return bytes;
    }

    public LineFigures lines() {
        return lines;
    }

    /** Whether each note stands at the foot of its page; else all of them, if there are any, at the end. */
    public boolean hasNotesAtFoot() {
        return notesAtFoot;
    }

    /** The page that a place is on, counted from 1; 0 where nobody asked for the place. */
    public int page(String place) {
        return pages.getOrDefault(place, 0);
    }
}
