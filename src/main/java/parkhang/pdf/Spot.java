package parkhang.pdf;

/**
 * Where something begins on a PDF's pages.
 *
 * @param page from 1 on
 * @param top how far below the page's upper edge, in points
 */
public record Spot(int page, float top) {}
