package parkhang.export;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/** PNG files that are hard to come by. */
final class Png {
    private Png() {}

    /** A file that says how large it is and ends there: unpacked it would fill the memory. */
    static byte[] ofSize(int width, int height) {
        byte[] header = ByteBuffer.allocate(17)
                .put(new byte[] {'I', 'H', 'D', 'R'})
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 0, 0, 0, 0})
                .array();
        CRC32 sum = new CRC32();
        sum.update(header);
        return ByteBuffer.allocate(8 + 4 + header.length + 4)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})
                .putInt(header.length - 4)
                .put(header)
                .putInt((int) sum.getValue())
                .array();
    }
}
