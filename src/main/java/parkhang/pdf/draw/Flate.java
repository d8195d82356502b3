package parkhang.pdf.draw;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Compresses the streams of a PDF (FlateDecode; ISO 32000-1, 7.4.4). */
public final class Flate {
    /** zlib's: three quarters of the usual level's time for a fiftieth more bytes. */
    private static final int LEVEL = 4;

    private static final int BUFFER = 1 << 13;

    private Flate() {}

    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    public static COSStream stream(byte[] content) {
        return stream(content, content.length);
    }

    public static COSStream stream(byte[] content, int length) {
        return stream(out -> compress(content, length, out));
    }

    /** A stream of what has been compressed before. */
    public static COSStream ofCompressed(byte[] compressed) {
        return stream(out -> out.write(compressed));
    }

    public static byte[] compress(byte[] content) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try {
            compress(content, content.length, compressed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.toByteArray();
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

    private static void compress(byte[] content, int length, OutputStream to) throws IOException {
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
