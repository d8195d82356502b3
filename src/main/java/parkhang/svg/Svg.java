package parkhang.svg;

/**
 * A figure that is safe to show: there is nothing in it that runs, moves or is fetched, and no name of another vocabulary.
 *
 * @param xml one {@code svg} element
 * @param width in pixels of CSS, 96 to an inch, rounded up
 * @param height in the same
 */
public record Svg(String xml, int width, int height) {}
