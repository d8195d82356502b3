package parkhang.archive;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import parkhang.picture.Swatches;
import parkhang.svg.Svg;

/**
 * An image as an edition carries it.
 *
 * @param mediaType {@code image/png}, {@code image/jpeg} or {@code image/svg+xml}
 * @param base64 the file's bytes as it is, in base 64; of a kind that not all browsers show, those of one that they do; of a figure in
 *     SVG what was let in of it
 * @param width in pixels, upright
 * @param height in the same
 * @param look of the file that the author named; null of a figure in SVG, which has no pixels
 */
public record Picture(String mediaType, String base64, int width, int height, @Nullable Swatches look) {
    static final String SVG = "image/svg+xml";

    /** The picture itself, as an address (RFC 2397). */
    public String address() {
        return "data:" + mediaType + ";base64," + base64;
    }

    /** The bytes of its file. */
    public byte[] bytes() {
        return Base64.getDecoder().decode(base64);
    }

    /** A figure of lines and areas. */
    public static Picture of(Svg figure) {
        byte[] xml = figure.xml().getBytes(StandardCharsets.UTF_8);
        return new Picture(SVG, Base64.getEncoder().encodeToString(xml), figure.width(), figure.height(), null);
    }
}
