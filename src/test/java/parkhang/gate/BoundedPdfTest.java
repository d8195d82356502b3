package parkhang.gate;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

/** Small files that would unpack to a great deal while they are opened. */
class BoundedPdfTest {
    private static final int BOMB = 128 << 20;
    private static final String DEFLATE = "/Filter/FlateDecode";
    private static final String TABLE = "/Type/XRef/Size 6/W[1 4 1]/Root 1 0 R";
    private static final byte[] PAGES = "2 0 <</Type/Pages/Kids[3 0 R]/Count 1>>".getBytes(ISO_8859_1);

    private static byte[] zeros() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
            for (int i = 0; i < BOMB >> 20; i++) {
                out.write(new byte[1 << 20]);
            }
        }
        return packed.toByteArray();
    }

    private static byte[] deflated(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    /** A PDF of one page, its pages in an object stream. */
    private static final class Pdf {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private final ByteBuffer rows = ByteBuffer.allocate(6 * 6);
        private String objectEntries = DEFLATE;
        private byte[] objects = deflated(PAGES);
        private String tableEntries = TABLE + DEFLATE;
        private byte[] table = new byte[0];

        Pdf() throws IOException {}

        byte[] bytes() throws IOException {
            out.writeBytes("%PDF-1.7\n".getBytes(ISO_8859_1));
            rows.put(0, new byte[6]);
            add(1, "<</Type/Catalog/Pages 2 0 R>>", new byte[0]);
            rows.put(12, (byte) 2).putInt(13, 4);
            add(3, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>", new byte[0]);
            add(4, "<</Type/ObjStm/N 1/First 4" + objectEntries + "/Length " + objects.length + ">>", objects);
            int start = out.size();
            rows.put(30, (byte) 1).putInt(31, start);
            byte[] all = table.length > 0 ? table : deflated(rows.array());
            add(5, "<<" + tableEntries + "/Length " + all.length + ">>", all);
            out.writeBytes(("startxref\n" + start + "\n%%EOF\n").getBytes(ISO_8859_1));
            return out.toByteArray();
        }

        private void add(int number, String dictionary, byte[] stream) {
            rows.put(number * 6, (byte) 1).putInt(number * 6 + 1, out.size());
            String end = stream.length == 0 ? "" : "\nendstream";
            out.writeBytes(
                    (number + " 0 obj\n" + dictionary + (stream.length == 0 ? "" : "stream\n")).getBytes(ISO_8859_1));
            out.writeBytes(stream);
            out.writeBytes((end + "\nendobj\n").getBytes(ISO_8859_1));
        }
    }

    private static void refused(Pdf pdf) throws IOException {
        byte[] bytes = pdf.bytes();
        assertTrue(bytes.length < 2 << 20);
        assertThrows(
                BoundedInflater.TooLarge.class, () -> BoundedPdf.open(bytes).close());
    }

    @Test
    void whatIsAsItShouldBeIsOpened() throws IOException {
        try (PDDocument document = BoundedPdf.open(new Pdf().bytes())) {
            assertEquals(1, document.getNumberOfPages());
        }
    }

    @Test
    void aTableOfObjectsThatIsTooLarge() throws IOException {
        Pdf pdf = new Pdf();
        pdf.table = zeros();
        refused(pdf);
        pdf = new Pdf();
        pdf.table = zeros();
        pdf.tableEntries = TABLE + "/Filt#65r/F#6cateDecode";
        refused(pdf);
        pdf = new Pdf();
        pdf.table = zeros();
        pdf.tableEntries = TABLE + "/Filter/Fl";
        refused(pdf);
    }

    @Test
    void objectsThatAreTooLarge() throws IOException {
        Pdf pdf = new Pdf();
        pdf.objects = zeros();
        refused(pdf);
        pdf = new Pdf();
        pdf.objects = deflated(zeros());
        pdf.objectEntries = "/Filter[/FlateDecode/FlateDecode]";
        refused(pdf);
    }

    @Test
    void whatCantBeMeasuredIsNotOpened() throws IOException {
        for (String packing :
                new String[] {"/LZWDecode", "[/FlateDecode/LZWDecode]", "[/ASCIIHexDecode/FlateDecode]"}) {
            Pdf pdf = new Pdf();
            pdf.objectEntries = "/Filter" + packing;
            refused(pdf);
        }
    }

    @Test
    void rowsWithoutEnd() throws IOException {
        Pdf pdf = new Pdf();
        pdf.objectEntries = DEFLATE + "/DecodeParms<</Predictor 12/Columns 2000000000>>";
        refused(pdf);
        pdf = new Pdf();
        pdf.tableEntries = "/Type/XRef/Size 6/Index[0 2000000000]/W[0 0 0]/Root 1 0 R" + DEFLATE;
        refused(pdf);
    }

    @Test
    void whatIsEncryptedIsNotOpened() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (PDDocument document = BoundedPdf.open(new Pdf().bytes())) {
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            document.save(written);
        }
        assertThrows(BoundedPdf.Encrypted.class, () -> BoundedPdf.open(written.toByteArray())
                .close());
    }
}
