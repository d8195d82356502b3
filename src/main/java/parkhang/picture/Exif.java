package parkhang.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads what Exif says of a picture's orientation, and nothing else of it: no thumbnail, no note of a camera's maker. */
final class Exif {
    private static final int ORIENTATION = 0x112;
    private static final int SHORT = 3;
    private static final int ENTRY = 12;

    private Exif() {}

    /**
     * The orientation that the first directory of a TIFF names (TIFF 6.0, section 2).
     *
     * @param tiff from its byte order on; what is none, or breaks off, says nothing
     */
    static Orientation orientation(byte[] tiff) {
        if (tiff.length < 8 || tiff[0] != tiff[1] || (tiff[0] != 'I' && tiff[0] != 'M')) {
            return Orientation.UPRIGHT;
        }
        ByteBuffer bytes = ByteBuffer.wrap(tiff).order(tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = bytes.getInt(4);
        if (directory < 8 || directory > tiff.length - 2) {
            return Orientation.UPRIGHT;
        }
        int count = bytes.getShort(directory) & 0xFFFF;
        for (int at = directory + 2; count > 0 && at <= tiff.length - ENTRY; at += ENTRY, count--) {
            if ((bytes.getShort(at) & 0xFFFF) == ORIENTATION && bytes.getShort(at + 2) == SHORT) {
                return Orientation.of(bytes.getShort(at + 8) & 0xFFFF);
            }
        }
        return Orientation.UPRIGHT;
    }
}
