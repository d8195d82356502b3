package parkhang.picture;

/**
 * A picture in a form that every browser shows alike, turned as it is meant.
 *
 * @param mediaType {@code image/png} or {@code image/jpeg}
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record WebPicture(String mediaType, byte[] bytes) {
    private static final String PNG = "image/png";
    private static final String JPEG = "image/jpeg";

    /** The file itself where it is such; else its picture as PNG, or as JPEG where it was packed as photographs are. */
    public static WebPicture of(PictureFile file) throws BrokenPicture {
        if (file.kind() == PictureKind.JPEG) {
            boolean inks = JpegFile.read(file.bytes()).components() == 4;
            return new WebPicture(JPEG, inks ? Encoder.jpeg(Decoder.decode(file).image()) : file.bytes());
        } else if (file.kind() == PictureKind.PNG && file.orientation() == Orientation.UPRIGHT) {
            return new WebPicture(PNG, file.bytes());
        }
        Pixels pixels = Decoder.decode(file);
        return isPhotograph(file) && pixels.isOpaque()
                ? new WebPicture(JPEG, Encoder.jpeg(pixels.image()))
                : new WebPicture(PNG, Encoder.png(pixels.image()));
    }

    /** Whether a WebP has lost something in its packing already (RFC 9649, 2.5). */
    private static boolean isPhotograph(PictureFile file) {
        return file.kind() == PictureKind.WEBP
                && PictureFile.webpChunk(file.bytes(), "VP8 ").isPresent();
    }
}
