package parkhang.verify;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import parkhang.gate.BoundedInflater;

/** Unpacks every stream once, piece by piece, before anybody unpacks one into memory: what was damaged no longer comes out whole. */
final class StreamGuard {
    /** Of one stream, in bytes: a photograph of A3 at 300 dots per inch has 52 million. */
    private static final long LARGEST = 256L << 20;

    private StreamGuard() {}

    /** Whether all of a document may be read; what may not is reported. */
    static boolean passes(COSDocument document, FileFindings found) throws IOException {
        boolean safe = true;
        for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
            COSBase object = document.getObjectFromPool(key).getObject();
            if (object instanceof COSStream stream) {
                safe &= passes(stream, "object " + key.getNumber(), found);
            }
        }
        return safe;
    }

    private static boolean passes(COSStream stream, String name, FileFindings found) throws IOException {
        try (InputStream in = BoundedInflater.open(stream, LARGEST)) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (BoundedInflater.TooLarge e) {
            String message = name + " unpacks to more than " + (LARGEST >> 20) + " MiB";
            found.report(VerifyCode.EDITION_TOO_LARGE, message);
            return false;
        } catch (ZipException | EOFException e) {
            found.report(VerifyCode.EDITION_DAMAGED, name + " can't be unpacked: " + e.getMessage());
        }
        return true;
    }
}
