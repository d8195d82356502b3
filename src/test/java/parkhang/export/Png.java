package parkhang.export;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** PNG files that are hard to come by. */
final class Png {
    private Png() {}

    /** A file that says how large it is and has no pixels: unpacked it would fill the memory. */
    static byte[] ofSize(int width, int height) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 0, 0, 0, 0});
        file.writeBytes(chunk("IHDR", header.array()));
        file.writeBytes(chunk("IDAT", new byte[0]));
        file.writeBytes(chunk("IEND", new byte[0]));
        return file.toByteArray();
    }

    /** Its length, name, content and check sum (PNG, 5.3). */
    static byte[] chunk(String name, byte[] content) {
        byte[] named = ByteBuffer.allocate(4 + content.length)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
        CRC32 sum = new CRC32();
        sum.update(named);
        return ByteBuffer.allocate(4 + named.length + 4)
                .putInt(content.length)
                .put(named)
                .putInt((int) sum.getValue())
                .array();
    }
}
