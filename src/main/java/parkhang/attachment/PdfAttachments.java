package parkhang.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.LibraryLog;
import parkhang.edition.Format;
import parkhang.file.BoundedFile;
import parkhang.gate.BoundedInflater;
import parkhang.gate.BoundedPdf;
import parkhang.gate.MailFile;

/** The files that are attached to a PDF, whoever made it (ISO 32000-2, 7.11). They are unpacked no further than they are wanted. */
final class PdfAttachments implements AutoCloseable {
    static {
        LibraryLog.quiet("org.apache.pdfbox");
    }

    /** In bytes; a volume of 500 articles has some 20 million. */
    private static final long LARGEST =
            Math.min(512L << 20, Runtime.getRuntime().maxMemory() / 4);

    private final PDDocument document;
    private final Map<String, COSStream> files = new TreeMap<>();
    private final Set<String> twice = new TreeSet<>();

    private PdfAttachments(PDDocument document) {
        this.document = document;
    }

    /**
     * Opens a PDF, or that of a mail.
     *
     * @throws IOException where there is none, or one that can't be read
     */
    static PdfAttachments open(Path file) throws IOException {
        byte[] bytes = BoundedFile.read(file, LARGEST);
        boolean isMail = Format.of(file).equals(Optional.of(Format.EML));
        PdfAttachments opened = new PdfAttachments(BoundedPdf.open(isMail ? MailFile.pdf(bytes) : bytes));
        COSDictionary names =
                opened.document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.NAMES);
        if (names != null) {
            opened.list(names.getCOSDictionary(COSName.EMBEDDED_FILES));
        }
        return opened;
    }

    /** As the PDF gives them: they may be anything. */
    Set<String> names() {
        return Collections.unmodifiableSet(files.keySet());
    }

    /** The names that more than one file has; the first one counts. */
    Set<String> twice() {
        return Collections.unmodifiableSet(twice);
    }

    /**
     * The bytes of the file of a name.
     *
     * @param limit in bytes
     * @throws BoundedInflater.TooLarge beyond the limit
     * @throws IOException where the file is missing or damaged
     */
    byte[] read(String name, long limit) throws IOException {
        COSStream stream = files.get(name);
        if (stream == null) {
            throw new IOException("it is missing");
        }
        requireOurPacking(stream);
        try (InputStream in = BoundedInflater.open(stream, limit)) {
            return in.readAllBytes();
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    /** Walks through a name tree (ISO 32000-2, 7.9.6), which may be a hostile one: deep, or a ring. */
    private void list(@Nullable COSDictionary root) {
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSDictionary> next = new ArrayDeque<>();
        add(root, next);
        while (!next.isEmpty()) {
            COSDictionary node = next.remove();
            if (seen.add(node)) {
                COSArray names = node.getCOSArray(COSName.NAMES);
                for (int i = 1; names != null && i < names.size(); i += 2) {
                    take(names.getObject(i));
                }
                COSArray kids = node.getCOSArray(COSName.KIDS);
                for (int i = 0; kids != null && i < kids.size(); i++) {
                    add(kids.getObject(i), next);
                }
            }
        }
    }

    private static void add(@Nullable COSBase node, Deque<COSDictionary> next) {
        if (node instanceof COSDictionary dictionary) {
            next.add(dictionary);
        }
    }

    private void take(@Nullable COSBase specification) {
        if (specification instanceof COSDictionary file) {
            String name = file.getString(COSName.UF, file.getString(COSName.F));
            COSDictionary embedded = file.getCOSDictionary(COSName.EF);
            COSStream stream = embedded == null ? null : embedded.getCOSStream(COSName.F);
            if (name != null && stream != null && files.putIfAbsent(name, stream) != null) {
                twice.add(name);
            }
        }
    }

    private static void requireOurPacking(COSStream stream) throws IOException {
        COSBase filter = stream.getFilters();
        if (filter instanceof COSArray several && several.size() <= 1) {
            filter = several.size() == 0 ? null : several.getObject(0);
        }
        boolean plain = stream.getDictionaryObject(COSName.DECODE_PARMS) == null;
        if (filter != null && !(plain && COSName.FLATE_DECODE.equals(filter))) {
            throw new IOException("it is packed in a way that the program never packs");
        }
    }
}
