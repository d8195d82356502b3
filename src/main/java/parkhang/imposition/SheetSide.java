package parkhang.imposition;

import java.util.List;

/**
 * One side of a sheet.
 *
 * @param pages by cell, from the upper left one row by row: a page's number from 1 on, or {@link #BLANK}
 * @param creep how far pages move to the fold between them, in points
 */
public record SheetSide(List<Integer> pages, float creep) {
    /** No page is there. */
    public static final int BLANK = 0;

    public SheetSide {
        pages = List.copyOf(pages);
    }
}
