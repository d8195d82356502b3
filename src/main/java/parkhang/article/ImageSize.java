package parkhang.article;

/**
 * How large an author wants an image. Its proportions stay as they are, so of several limits the one that leaves it smallest holds.
 * A limit that is not set is infinite.
 *
 * @param percent of the text's width
 * @param width in CSS pixels, 96 an inch
 * @param height in the same
 * @param typed as it stands behind the image, in its braces; empty where nothing does
 */
public record ImageSize(double percent, double width, double height, String typed) {
    /** An image that its author left as it is. */
    public static final ImageSize NONE = none("");

    /** The size that stands in braces behind an image, such as {@code {width=50%}}; none where they say anything else. */
    public static ImageSize of(String typed) {
        if (!typed.startsWith("{") || !typed.endsWith("}")) {
            return NONE;
        }
        ImageSizeReader reader = new ImageSizeReader(typed);
        return reader.unknown().isEmpty() && !reader.size().isNone() ? reader.size() : NONE;
    }

    static ImageSize none(String typed) {
        return new ImageSize(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, typed);
    }

    public boolean isNone() {
        return Double.isInfinite(percent) && Double.isInfinite(width) && Double.isInfinite(height);
    }
}
