package parkhang.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Packs the streams of a PDF. */
final class Packed {
    /** zlib's: three quarters of the usual level's time for a fiftieth more bytes. */
    private static final int LEVEL = 4;

    private static final int BUFFER = 1 << 13;

    private Packed() {}

    static COSStream stream(byte[] content) {
        return stream(content, content.length);
    }

    static COSStream stream(byte[] content, int length) {
        COSStream stream = new COSStream();
        Deflater deflater = new Deflater(LEVEL);
        try (OutputStream raw = stream.createRawOutputStream();
                OutputStream out = new DeflaterOutputStream(raw, deflater, BUFFER)) {
            out.write(content, 0, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        return stream;
    }
}
