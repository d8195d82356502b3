package parkhang.verify;

/**
 * A page of a PDF, small.
 *
 * @param width in pixels
 * @param height in pixels
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares pictures
public record PagePicture(int width, int height, byte[] jpeg) {}
