package parkhang.gate;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSStream;

/**
 * Unpacks a stream of a PDF no further than it is read, and to no more than it may have: a kilobyte can hold a gigabyte, and PDFBox
 * would unpack all of it into memory first. It unpacks Deflate, in which all is packed that this program writes; other packings are
 * left as they are.
 */
public final class BoundedInflater extends InputStream {
    /** Of a picture or a table that is packed as differences from the row above, in bytes: PDFBox holds two rows. */
    private static final long LONGEST_ROW = 1L << 20;

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

        TooLarge(String message) {
            super(message);
        }

        private TooLarge(long limit) {
            this("it unpacks to more than " + limit + " bytes");
        }
    }

    /**
     * What a stream unpacks to.
     *
     * @param limit in bytes; whoever reads on beyond it meets {@link TooLarge}
     */
    public static BoundedInflater open(COSStream stream, long limit) throws IOException {
        requireShortRows(stream);
        InputStream in = stream.createRawInputStream();
        for (COSBase name : filters(stream)) {
            if (!isDeflate(name)) {
                break;
            }
            in = new InflaterInputStream(in);
        }
        return new BoundedInflater(in, limit);
    }

    /** Whether nothing of a stream's packing is left as it is. */
    static boolean isWhole(COSStream stream) {
        return filters(stream).stream().allMatch(BoundedInflater::isDeflate);
    }

    private static List<COSBase> filters(COSStream stream) {
        COSBase filters = stream.getFilters();
        List<COSBase> names = new ArrayList<>();
        if (filters instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                names.add(Objects.requireNonNullElse(several.getObject(i), COSNull.NULL));
            }
        } else if (filters != null) {
            names.add(filters);
        }
        return names;
    }

    private static boolean isDeflate(COSBase name) {
        return COSName.FLATE_DECODE.equals(name) || COSName.FLATE_DECODE_ABBREVIATION.equals(name);
    }

    /** ISO 32000-2, 7.4.4.4. */
    private static void requireShortRows(COSStream stream) throws IOException {
        COSBase parameters = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        COSArray all = parameters instanceof COSArray several ? several : new COSArray();
        if (parameters instanceof COSDictionary) {
            all.add(parameters);
        }
        for (int i = 0; i < all.size(); i++) {
            if (all.getObject(i) instanceof COSDictionary one) {
                double bits = (double) one.getInt(COSName.COLUMNS, 1)
                        * one.getInt(COSName.COLORS, 1)
                        * one.getInt(COSName.BITS_PER_COMPONENT, 1);
                if (bits > LONGEST_ROW * Byte.SIZE) {
                    throw new TooLarge("it has rows of more than " + LONGEST_ROW + " bytes");
                }
            }
        }
    }

    /** How much has been read, in bytes. */
    long size() {
        return size;
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
