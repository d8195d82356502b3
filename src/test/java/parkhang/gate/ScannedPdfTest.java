package parkhang.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScannedPdfTest {
    private static final COSName KIND = COSName.getPDFName("Kind");

    @Test
    void readsAllObjectsAsPdfBoxDoes() throws IOException {
        byte[] pdf = pdf("plain", "(parentheses)", "back\\slash", "line\r\nends", "བོད", "\u0000\u00FF", "");
        assertEquals(objects(Loader.loadPDF(pdf)), objects(new ScannedPdf(pdf).parse()));
    }

    /** What it does not know, PDFBox reads: a name with a space in it, which is written as a number. */
    @Test
    void leavesTheOthersToPdfBox() throws IOException {
        byte[] pdf = pdf("unusual");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            kinds(document).setItem(COSName.getPDFName("a name"), COSName.getPDFName("with spaces"));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            assertEquals(
                    objects(Loader.loadPDF(out.toByteArray())), objects(new ScannedPdf(out.toByteArray()).parse()));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -1, 0.5, -0.001, 12.345, 841.8898, 0.1, 1e6, 16777217, 123456.78, 1e-5, -99999.99})
    void readsNumbersToTheLastBit(double number) throws IOException {
        String written = new BigDecimal((float) number).toPlainString();
        String shortest = new BigDecimal(String.valueOf((float) number)).toPlainString();
        for (String digits : List.of(written, shortest)) {
            PdfScanner scanner = new PdfScanner(digits.getBytes(StandardCharsets.US_ASCII), null);
            try {
                assertEquals(
                        ShownObject.of(COSNumber.get(digits)),
                        ShownObject.of(Objects.requireNonNull(scanner.object())));
            } catch (PdfScanner.Unusual e) {
                assertTrue(digits.replaceAll("\\D", "").length() > 15, digits);
            }
        }
    }

    private static byte[] pdf(String... strings) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            COSArray all = new COSArray(
                    List.of(COSBoolean.TRUE, COSBoolean.FALSE, COSNull.NULL, COSInteger.get(-7), new COSFloat(-0.25f)));
            COSArray inner = new COSArray();
            for (String string : strings) {
                inner.add(new COSString(string));
                COSDictionary indirect = new COSDictionary();
                indirect.setString(KIND, string);
                indirect.setItem(COSName.PARENT, document.getDocumentCatalog().getCOSObject());
                inner.add(indirect);
            }
            all.add(inner);
            all.add(new COSArray());
            COSDictionary kinds = new COSDictionary();
            kinds.setItem(KIND, all);
            kinds.setItem(COSName.A, new COSDictionary());
            document.getDocumentCatalog().getCOSObject().setItem(KIND, kinds);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static COSDictionary kinds(PDDocument document) {
        return document.getDocumentCatalog().getCOSObject().getCOSDictionary(KIND);
    }

    private static List<String> objects(PDDocument document) {
        List<String> objects = new ArrayList<>();
        for (COSObjectKey key :
                new TreeSet<>(document.getDocument().getXrefTable().keySet())) {
            COSBase object = document.getDocument().getObjectFromPool(key).getObject();
            objects.add(key + ": " + (object == null ? "nothing" : ShownObject.of(object)));
        }
        assertTrue(objects.size() > 4, objects.toString());
        return objects;
    }
}
