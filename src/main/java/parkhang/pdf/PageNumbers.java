package parkhang.pdf;

/**
 * Which pages of a PDF those of one of its editions are.
 *
 * @param first that of the edition's first, from 1
 * @param step from one of its pages to the next
 */
record PageNumbers(int first, int step) {
    /** Of an edition that has the PDF to itself. */
    static final PageNumbers ALONE = new PageNumbers(1, 1);

    /** Of the first and the second of two editions whose pages face each other. */
    static final PageNumbers LEFT = new PageNumbers(1, 2);

    static final PageNumbers RIGHT = new PageNumbers(2, 2);

    /** Which page of the PDF one of the edition is; both count from 1. */
    int of(int page) {
        return first + (page - 1) * step;
    }

    /** How many pages the PDF has, of which the edition has so many. */
    int all(int pages) {
        return pages * step;
    }
}
