package parkhang.gate;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * Opens a PDF from anywhere. To open one, PDFBox unpacks its cross-reference and object streams into memory whatever they hold (ISO
 * 32000-2, 7.5.7 and 7.5.8): here they are unpacked before, piece by piece, and what is too much is not opened. No other stream is
 * unpacked: whoever reads one asks {@link BoundedInflater}.
 */
public final class BoundedPdf extends ScannedPdf {
    /** Of all those streams of a PDF together, in bytes; the objects in them take some ten times as much memory. */
    private static final long MOST = Math.min(64L << 20, Runtime.getRuntime().maxMemory() / 32);

    private final Set<Long> measured = new HashSet<>();
    private long room = MOST;
    private @Nullable IOException excess;

    private BoundedPdf(byte[] pdf) throws IOException {
        super(pdf);
    }

    /** A PDF is encrypted, and would be unpacked behind our back. */
    public static final class Encrypted extends IOException {
        private static final long serialVersionUID = 1;

        private Encrypted() {
            super("the PDF is encrypted");
        }
    }

    /**
     * Opens a PDF.
     *
     * @throws BoundedInflater.TooLarge where it would need too much memory
     * @throws Encrypted where it is so, with or without a password
     * @throws IOException where it is none, or damaged
     */
    public static PDDocument open(byte[] pdf) throws IOException {
        BoundedPdf parser = new BoundedPdf(pdf);
        PDDocument document;
        try {
            document = parser.parse();
        } catch (IOException e) {
            throw parser.excess == null ? e : parser.excess;
        }
        if (parser.excess != null) { // the library has gone on without the objects that could not be read
            document.close();
            throw parser.excess;
        }
        return document;
    }

    @Override
    protected void prepareDecryption() throws IOException {
        if (document.getEncryptionDictionary() != null) {
            excess = new Encrypted();
            throw excess;
        }
        super.prepareDecryption();
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        COSStream stream = super.parseCOSStream(dictionary);
        if (!initialParseDone) {
            measure(stream);
        }
        return stream;
    }

    @Override
    protected @Nullable COSBase parseObjectStreamObject(long number, COSObjectKey key) throws IOException {
        if (measured.add(number)
                && document.getObjectFromPool(new COSObjectKey(number, 0)).getObject() instanceof COSStream stream) {
            measure(stream);
        }
        return super.parseObjectStreamObject(number, key);
    }

    private void measure(COSStream stream) throws IOException {
        if (excess != null) {
            throw excess;
        }
        try (BoundedInflater in = BoundedInflater.open(stream, room)) {
            requirePlain(stream);
            in.transferTo(OutputStream.nullOutputStream());
            room -= in.size();
        } catch (ZipException | EOFException e) {
            return; // what can be read of a damaged one is no more than this
        } catch (IOException e) {
            excess = e;
            throw e;
        }
    }

    /** Packed as programs pack these streams, in rows of some length. */
    private static void requirePlain(COSStream stream) throws IOException {
        if (!BoundedInflater.isWhole(stream)) {
            throw new BoundedInflater.TooLarge("what is needed to open it is packed in a way that can't be measured");
        }
        COSArray widths = stream.getCOSArray(COSName.W);
        if (COSName.XREF.equals(stream.getCOSName(COSName.TYPE)) && widths != null && sum(widths) <= 0) {
            throw new BoundedInflater.TooLarge("its cross-reference stream has rows without bytes");
        }
    }

    private static long sum(COSArray widths) {
        long sum = 0;
        for (int i = 0; i < widths.size(); i++) {
            sum += widths.getInt(i, 0);
        }
        return sum;
    }
}
