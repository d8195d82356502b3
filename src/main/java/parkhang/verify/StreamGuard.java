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

    /** Of all streams of a PDF, in bytes: half a minute's work. */
    private static final long MOST = 8L << 30;

    private StreamGuard() {}

    /** Whether all of a document may be read; what may not is reported. */
    static boolean passes(COSDocument document, FileFindings found) throws IOException {
        boolean safe = true;
        long room = MOST;
        for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
            COSBase object = document.getObjectFromPool(key).getObject();
            if (object instanceof COSStream stream) {
                String name = "object " + key.getNumber();
                long size = size(stream, Math.min(LARGEST, room), name, found);
                safe &= size >= 0;
                room -= Math.max(0, size);
            }
        }
        return safe;
    }

    /** In bytes; negative and reported where it is too large. */
    private static long size(COSStream stream, long limit, String name, FileFindings found) throws IOException {
        try (InputStream in = BoundedInflater.open(stream, limit)) {
            return in.transferTo(OutputStream.nullOutputStream());
        } catch (BoundedInflater.TooLarge e) {
            String message = name + ": " + e.getMessage();
            found.report(VerifyCode.EDITION_TOO_LARGE, message);
            return -1;
        } catch (ZipException | EOFException e) {
            found.report(VerifyCode.EDITION_DAMAGED, name + " can't be unpacked: " + e.getMessage());
        }
        return 0;
    }
}
