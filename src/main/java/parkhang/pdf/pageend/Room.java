package parkhang.pdf.pageend;

import parkhang.pdf.page.PageGeometry;

/**
 * How high the pages of an edition are between their margins, in the engine's dots.
 *
 * @param first the first page
 * @param other each of the others
 */
record Room(int first, int other) {
    /** Of CSS, in the engine's dots. */
    private static final int PIXEL = 20;

    static Room of(PageGeometry page) {
        float below = page.sheet().height() - page.margins().bottom();
        return new Room(
                dots(below - page.margins().firstTop()),
                dots(below - page.margins().top()));
    }

    private static int dots(float points) {
        return (int) (points * PIXEL * 96 / 72);
    }
}
