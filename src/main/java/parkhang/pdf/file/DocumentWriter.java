package parkhang.pdf.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import parkhang.pdf.draw.Drawing;

/**
 * Writes a document with its objects in streams (ISO 32000-1, 7.5.7 and 7.5.8). PDFBox makes an object of each array and of each
 * dictionary, and takes three times as long.
 */
public final class DocumentWriter {
    /** Of one stream: whoever wants an object unpacks all of its stream. */
    private static final int MOST_IN_STREAM = 200;

    /** With a comment beyond ASCII, so that nobody takes the file for text (7.5.2). */
    private static final byte[] HEADER = "%PDF-1.7\n%\u00F6\u00E4\u00FC\u00DF\n".getBytes(StandardCharsets.ISO_8859_1);

    /** Bytes of an entry's kind, and of the two numbers behind it (7.5.8.3). */
    private static final List<COSInteger> WIDTHS = List.of(COSInteger.ONE, COSInteger.get(4), COSInteger.TWO);

    private final Drawing out = new Drawing();
    private final IndirectObjects objects;
    private final ObjectWriter writer;
    private final Entry[] entries;
    private int count;

    /** Where an object lies: at a place in the file, or in a stream, as which of its objects. */
    private record Entry(int kind, int place, int index) {
        private static final Entry FREE = new Entry(0, 0, 0xFFFF);

        void writeTo(Drawing table) {
            table.write(kind);
            for (int shift = 24; shift >= 0; shift -= 8) {
                table.write(place >> shift);
            }
            table.write(index >> 8);
            table.write(index);
        }
    }

    private DocumentWriter(IndirectObjects objects, int streams) {
        this.objects = objects;
        this.writer = new ObjectWriter(objects);
        this.count = objects.inOrder().size() + 1;
        this.entries = new Entry[count + streams + 1];
        entries[0] = Entry.FREE;
    }

    /**
     * The document as a file; encrypted it may not be.
     *
     * @param identifier tells it from other documents that say the same of themselves (14.4)
     */
    public static byte[] write(PDDocument document, long identifier) throws IOException {
        COSDictionary trailer = new COSDictionary();
        COSDictionary root = document.getDocumentCatalog().getCOSObject();
        COSDictionary information = document.getDocumentInformation().getCOSObject();
        trailer.setItem(COSName.ROOT, root);
        trailer.setItem(COSName.INFO, information);
        COSString id = id(identifier, information);
        trailer.setItem(COSName.ID, new COSArray(List.of(id, id)));
        IndirectObjects objects = IndirectObjects.under(List.of(root, information));
        List<Integer> packed = new ArrayList<>();
        for (int i = 0; i < objects.inOrder().size(); i++) {
            if (!(objects.inOrder().get(i) instanceof COSStream)) {
                packed.add(i + 1);
            }
        }
        return new DocumentWriter(objects, (packed.size() + MOST_IN_STREAM - 1) / MOST_IN_STREAM)
                .write(packed, trailer);
    }

    private byte[] write(List<Integer> packed, COSDictionary trailer) throws IOException {
        out.write(HEADER, 0, HEADER.length);
        for (int i = 0; i < objects.inOrder().size(); i++) {
            if (objects.inOrder().get(i) instanceof COSStream stream) {
                write(stream, i + 1);
            }
        }
        for (int from = 0; from < packed.size(); from += MOST_IN_STREAM) {
            pack(packed.subList(from, Math.min(packed.size(), from + MOST_IN_STREAM)), count++);
        }
        int table = out.length();
        write(table(trailer, table), count);
        out.add("startxref\n").addWhole(table).add("\n%%EOF\n");
        return out.bytes();
    }

    private void write(COSStream stream, int number) throws IOException {
        entries[number] = new Entry(1, out.length(), 0);
        out.addWhole(number).add(" 0 obj\n<<");
        writer.writeEntries(stream, out);
        out.add("/Length ").addWhole(stream.getLength()).add(">>stream\n");
        if (stream.hasData()) {
            try (InputStream in = stream.createRawInputStream()) {
                in.transferTo(out);
            }
        }
        out.add("\nendstream\nendobj\n");
    }

    private void pack(List<Integer> numbers, int streamNumber) throws IOException {
        Drawing places = new Drawing();
        Drawing bodies = new Drawing();
        for (int i = 0; i < numbers.size(); i++) {
            int number = numbers.get(i);
            places.addWhole(number).add(" ").addWhole(bodies.length()).add("\n");
            writer.write(objects.inOrder().get(number - 1), bodies);
            bodies.add("\n");
            entries[number] = new Entry(2, streamNumber, i);
        }
        int first = places.length();
        places.add(bodies);
        COSStream stream = places.compressed();
        stream.setItem(COSName.TYPE, COSName.OBJ_STM);
        stream.setInt(COSName.N, numbers.size());
        stream.setInt(COSName.FIRST, first);
        write(stream, streamNumber);
    }

    /** Where all objects lie, its own stream at last. */
    private COSStream table(COSDictionary trailer, int place) {
        entries[count] = new Entry(1, place, 0);
        Drawing table = new Drawing();
        for (Entry entry : entries) {
            entry.writeTo(table);
        }
        COSStream stream = table.compressed();
        stream.setItem(COSName.TYPE, COSName.XREF);
        stream.setInt(COSName.SIZE, entries.length);
        stream.setItem(COSName.W, new COSArray(WIDTHS));
        stream.addAll(trailer);
        return stream;
    }

    private static COSString id(long identifier, COSDictionary information) {
        try {
            MessageDigest digest = MessageDigest.getInstance("MD5");
            digest.update(Long.toString(identifier).getBytes(StandardCharsets.US_ASCII));
            for (COSBase value : information.getValues()) {
                digest.update(value.toString().getBytes(StandardCharsets.UTF_8));
            }
            return new COSString(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
