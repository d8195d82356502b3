package parkhang.imposition;

import java.util.List;

/** Which pages stand where on the sides of the sheets. */
public interface Scheme {
    /** The cells beside one another on a side. */
    int columns();

    /** The cells above one another on a side. */
    int rows();

    /**
     * The sheet for pages of a size.
     *
     * @param page of the edition, in points
     */
    Size sheet(Size page);

    /**
     * The sides in the order that a printer prints them in: the front of the first sheet, its back, the front of the second.
     *
     * @param pages how many the edition has
     * @param rightToLeft whether it is read from the right, and so bound there
     */
    List<SheetSide> sides(int pages, boolean rightToLeft);

    /** Whether the sheets are printed on both sides. */
    boolean isTwoSided();

    /** Whether a line shows where each page ends. */
    boolean isFramed();
}
