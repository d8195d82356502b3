package parkhang.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * A file of a kind that is read.
 *
 * @param width of the upright picture, in pixels
 * @param height of the same
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record PictureFile(PictureKind kind, byte[] bytes, int width, int height, Orientation orientation) {

    /** What a file says of its picture; nothing is unpacked. */
    public static PictureFile read(PictureKind kind, byte[] bytes) throws BrokenPicture {
        switch (kind) {
            case PNG -> {
                PngFile png = PngFile.read(bytes);
                return of(kind, bytes, png.width(), png.height(), png.orientation());
            }
            case JPEG -> {
                JpegFile jpeg = JpegFile.read(bytes);
                return of(kind, bytes, jpeg.width(), jpeg.height(), jpeg.orientation());
            }
            case GIF -> {
                if (bytes.length < 13) {
                    throw new BrokenPicture("breaks off");
                }
                ByteBuffer screen = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
                int width = screen.getShort(6) & 0xFFFF;
                int height = screen.getShort(8) & 0xFFFF;
                return of(kind, bytes, width, height, Orientation.UPRIGHT);
            }
            default -> {
                int[] size =
                        Readers.read(kind, false, bytes, reader -> new int[] {reader.getWidth(0), reader.getHeight(0)});
                Orientation orientation = kind == PictureKind.TIFF ? Exif.orientation(bytes) : webp(bytes);
                return of(kind, bytes, size[0], size[1], orientation);
            }
        }
    }

    private static PictureFile of(PictureKind kind, byte[] bytes, int width, int height, Orientation orientation)
            throws BrokenPicture {
        if (width <= 0 || height <= 0) {
            throw new BrokenPicture("has no size");
        }
        return orientation.isSideways()
                ? new PictureFile(kind, bytes, height, width, orientation)
                : new PictureFile(kind, bytes, width, height, orientation);
    }

    /** What a WebP says in its chunk of Exif (RFC 9649, 2.7.1.5), which some programs begin as in a JPEG. */
    private static Orientation webp(byte[] bytes) {
        byte[] exif = webpChunk(bytes, "EXIF").orElse(new byte[0]);
        boolean led = exif.length > 6 && exif[0] == 'E' && exif[4] == 0;
        return Exif.orientation(led ? Arrays.copyOfRange(exif, 6, exif.length) : exif);
    }

    /** A part of a WebP (RFC 9649, 2.3); empty where it has none of that name. */
    static Optional<byte[]> webpChunk(byte[] bytes, String name) {
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int at = 12;
        while (at + 8 <= bytes.length) {
            int length = file.getInt(at + 4);
            if (length < 0 || length > bytes.length - at - 8) {
                break;
            }
            if (new String(bytes, at, 4, StandardCharsets.ISO_8859_1).equals(name)) {
                return Optional.of(Arrays.copyOfRange(bytes, at + 8, at + 8 + length));
            }
            at += 8 + length + length % 2;
        }
        return Optional.empty();
    }

    /** How many pixels it has. */
    public long pixels() {
        return (long) width * height;
    }

    /**
     * A GIF's first frame on the screen that it has itself (GIF89a, 18 and 20).
     *
     * @param frame which may be smaller than the screen
     */
    public Pixels onScreen(Pixels frame) throws BrokenPicture {
        if (frame.width() == width && frame.height() == height) {
            return frame;
        }
        int[] corner = corner();
        int[] argb = new int[width * height];
        for (int y = 0; y < Math.min(frame.height(), height - corner[1]); y++) {
            for (int x = 0; x < Math.min(frame.width(), width - corner[0]); x++) {
                argb[(y + corner[1]) * width + x + corner[0]] = frame.argb()[y * frame.width() + x];
            }
        }
        return new Pixels(width, height, argb);
    }

    /** Where a GIF's first frame begins: extensions may stand before it. */
    private int[] corner() throws BrokenPicture {
        int at = 13 + ((bytes[10] & 0x80) == 0 ? 0 : 3 << ((bytes[10] & 7) + 1));
        while (at + 10 <= bytes.length && bytes[at] != ',') {
            at += 2;
            while (at < bytes.length && bytes[at] != 0) {
                at += 1 + (bytes[at] & 0xFF);
            }
            at++;
        }
        if (at + 10 > bytes.length) {
            throw new BrokenPicture("has no frame");
        }
        ByteBuffer frame = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        return new int[] {frame.getShort(at + 1) & 0xFFFF, frame.getShort(at + 3) & 0xFFFF};
    }
}
