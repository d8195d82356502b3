package parkhang.pdf.draw;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Packs the streams of a PDF. */
public final class Packed {
    /** zlib's: three quarters of the usual level's time for a fiftieth more bytes. */
    private static final int LEVEL = 4;

    private static final int BUFFER = 1 << 13;

    private Packed() {}

    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    public static COSStream stream(byte[] content) {
        return stream(content, content.length);
    }

    public static COSStream stream(byte[] content, int length) {
        return stream(out -> pack(content, length, out));
    }

    /** A stream of what has been packed before. */
    public static COSStream ready(byte[] packed) {
        return stream(out -> out.write(packed));
    }

    public static byte[] bytes(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try {
            pack(content, content.length, packed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static COSStream stream(Content content) {
        COSStream stream = new COSStream();
        try (OutputStream raw = stream.createRawOutputStream()) {
            content.writeTo(raw);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        return stream;
    }

    private static void pack(byte[] content, int length, OutputStream to) throws IOException {
        Deflater deflater = new Deflater(LEVEL);
        try {
            DeflaterOutputStream out = new DeflaterOutputStream(to, deflater, BUFFER);
            out.write(content, 0, length);
            out.finish();
        } finally {
            deflater.end();
        }
    }
}
