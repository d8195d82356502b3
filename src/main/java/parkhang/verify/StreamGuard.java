package parkhang.verify;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;

/**
 * Unpacks every stream once, piece by piece, before anybody unpacks one into memory: a kilobyte can hold a gigabyte, and what
 * was damaged no longer comes out whole.
 */
final class StreamGuard {
    /** Of one stream, in bytes: a photograph of A3 at 300 dots per inch has 52 million. */
    private static final long LARGEST = 256L << 20;

    private static final int PIECE = 1 << 16;

    private StreamGuard() {}

    /** Whether all of a document may be read; what may not is reported. */
    static boolean passes(COSDocument document, Findings found) throws IOException {
        boolean safe = true;
        for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
            COSBase object = document.getObjectFromPool(key).getObject();
            if (object instanceof COSStream stream) {
                safe &= passes(stream, "object " + key.getNumber(), found);
            }
        }
        return safe;
    }

    private static boolean passes(COSStream stream, String name, Findings found) throws IOException {
        byte[] piece = new byte[PIECE];
        long size = 0;
        try (InputStream in = unpacked(stream)) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                size += read;
                if (size > LARGEST) {
                    String message = name + " unpacks to more than " + (LARGEST >> 20) + " MiB";
                    found.report(VerifyCode.EDITION_TOO_LARGE, message);
                    return false;
                }
            }
        } catch (ZipException | EOFException e) {
            found.report(VerifyCode.EDITION_DAMAGED, name + " can't be unpacked: " + e.getMessage());
        }
        return true;
    }

    /** As far as it is packed by Deflate, as all is that we write; other packings grow little. */
    private static InputStream unpacked(COSStream stream) throws IOException {
        InputStream in = stream.createRawInputStream();
        COSBase filters = stream.getFilters();
        List<?> names =
                filters instanceof COSArray several ? several.toList() : filters == null ? List.of() : List.of(filters);
        for (Object name : names) {
            if (!COSName.FLATE_DECODE.equals(name)) {
                return in;
            }
            in = new InflaterInputStream(in);
        }
        return in;
    }
}
