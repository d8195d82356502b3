package parkhang.gate;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Unpacks a stream of a PDF no further than it is read, and to no more than it may have: a kilobyte can hold a gigabyte, and PDFBox
 * would unpack all of it into memory first. It unpacks Deflate, in which all is packed that this program writes; other packings, which
 * grow little, are left as they are.
 */
public final class BoundedInflater extends InputStream {
    private final InputStream in;
    private final long limit;
    private long size;

    private BoundedInflater(InputStream in, long limit) {
        this.in = in;
        this.limit = limit;
    }

    /** A stream unpacks to more than it may. */
    public static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;

        private TooLarge(long limit) {
            super("it unpacks to more than " + limit + " bytes");
        }
    }

    /**
     * What a stream unpacks to.
     *
     * @param limit in bytes; whoever reads on beyond it meets {@link TooLarge}
     */
    public static InputStream open(COSStream stream, long limit) throws IOException {
        InputStream in = stream.createRawInputStream();
        COSBase filters = stream.getFilters();
        List<?> names =
                filters instanceof COSArray several ? several.toList() : filters == null ? List.of() : List.of(filters);
        for (Object name : names) {
            if (!COSName.FLATE_DECODE.equals(name)) {
                break;
            }
            in = new InflaterInputStream(in);
        }
        return new BoundedInflater(in, limit);
    }

    @Override
    public int read() throws IOException {
        int next = in.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = in.read(bytes, offset, length);
        count(read);
        return read;
    }

    private void count(int read) throws IOException {
        size += Math.max(read, 0);
        if (size > limit) {
            throw new TooLarge(limit);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
