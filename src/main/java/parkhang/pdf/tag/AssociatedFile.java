package parkhang.pdf.tag;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.Comparator;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import parkhang.pdf.draw.Flate;

/**
 * A file that a PDF carries with it (ISO 19005-3, 6.8; ISO 32000-2, 14.13). It is compressed once, and may go into any number of PDFs.
 */
public final class AssociatedFile {
    private final String name;
    private final String mediaType;
    private final Relationship relationship;
    private final String description;
    /** In bytes, before it was compressed. */
    private final int size;

    private final byte[] checksum;
    private final byte[] compressed;

    /** What the file is to the document, by the name that the standard has for it. */
    public enum Relationship {
        SOURCE("Source"),
        DATA("Data"),
        SUPPLEMENT("Supplement");

        private final String word;

        Relationship(String word) {
            this.word = word;
        }
    }

    /**
     * A file of these bytes.
     *
     * @param name with slashes, as a reader of the PDF shows it
     * @param description a line for whoever looks at the PDF's attachments
     */
    public AssociatedFile(
            String name, String mediaType, Relationship relationship, String description, byte[] content) {
        this.name = name;
        this.mediaType = mediaType;
        this.relationship = relationship;
        this.description = description;
        this.size = content.length;
        this.checksum = md5(content);
        this.compressed = Flate.compress(content);
    }

    public String name() {
        return name;
    }

    /** The MD5 that the format asks for (ISO 32000-2, table 45). */
    public byte[] checksum() {
        return checksum.clone();
    }

    /**
     * Puts files into a document: listed by their names for whoever opens it, and associated with the document as a whole.
     *
     * @param date the files' own, at its midnight by UTC
     */
    public static void attach(List<AssociatedFile> files, LocalDate date, PDDocument document) {
        if (files.isEmpty()) {
            return;
        }
        Calendar midnight = GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC));
        COSArray names = new COSArray();
        COSArray associated = new COSArray();
        // A name tree is sorted by its strings' bytes (ISO 32000-2, 7.9.6).
        files.stream()
                .sorted(Comparator.comparing(file -> new COSString(file.name).toHexString()))
                .forEach(file -> {
                    COSDictionary specification = file.specification(midnight);
                    names.add(new COSString(file.name));
                    names.add(specification);
                    associated.add(specification);
                });
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NAMES, names);
        COSDictionary trees = catalog.getCOSDictionary(COSName.NAMES);
        if (trees == null) {
            trees = new COSDictionary();
            catalog.setItem(COSName.NAMES, trees);
        }
        trees.setItem(COSName.EMBEDDED_FILES, tree);
        catalog.setItem(COSName.AF, associated);
    }

    private COSDictionary specification(Calendar date) {
        COSStream stream = stream(date);
        COSDictionary embedded = new COSDictionary();
        embedded.setItem(COSName.F, stream);
        embedded.setItem(COSName.UF, stream);
        embedded.setDirect(true);

        COSDictionary specification = new COSDictionary();
        specification.setItem(COSName.TYPE, COSName.FILESPEC);
        specification.setString(COSName.F, name);
        specification.setString(COSName.UF, name);
        specification.setString(COSName.DESC, description);
        specification.setItem(COSName.AF_RELATIONSHIP, COSName.getPDFName(relationship.word));
        specification.setItem(COSName.EF, embedded);
        return specification;
    }

    private COSStream stream(Calendar date) {
        COSDictionary parameters = new COSDictionary();
        parameters.setInt(COSName.SIZE, size);
        parameters.setDate(COSName.MOD_DATE, date);
        parameters.setItem(COSName.getPDFName("CheckSum"), new COSString(checksum));
        parameters.setDirect(true);

        COSStream stream = Flate.ofCompressed(compressed);
        stream.setItem(COSName.TYPE, COSName.EMBEDDED_FILE);
        stream.setItem(COSName.SUBTYPE, COSName.getPDFName(mediaType));
        stream.setItem(COSName.PARAMS, parameters);
        return stream;
    }

    private static byte[] md5(byte[] content) {
        try {
            return MessageDigest.getInstance("MD5").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
