package parkhang.pdf.tag;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.apache.pdfbox.cos.COSStream;
import parkhang.pdf.draw.Flate;

/**
 * A file that a PDF carries with it (ISO 19005-3, 6.8; ISO 32000-2, 14.13). It is compressed once, and may go into any number of PDFs.
 */
public final class AssociatedFile {
    private final String name;
    private final String mediaType;
    private final Relationship relationship;
    private final String description;
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

    String mediaType() {
        return mediaType;
    }

    String relationship() {
        return relationship.word;
    }

    String description() {
        return description;
    }

    /** In bytes, before it was compressed. */
    int size() {
        return size;
    }

    /** The MD5 that the format asks for (ISO 32000-2, table 45). */
    public byte[] checksum() {
        return checksum.clone();
    }

    COSStream stream() {
        return Flate.ofCompressed(compressed);
    }

    private static byte[] md5(byte[] content) {
        try {
            return MessageDigest.getInstance("MD5").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
