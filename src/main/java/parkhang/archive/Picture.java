package parkhang.archive;

/**
 * An image as an edition carries it.
 *
 * @param mediaType {@code image/png} or {@code image/jpeg}
 * @param base64 the file's bytes as it is, in base 64
 * @param width in pixels
 * @param height in pixels
 */
public record Picture(String mediaType, String base64, int width, int height) {}
