package parkhang.pdf.tag;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.Test;
import parkhang.VeraPdf;
import parkhang.diagnostic.Diagnostics;
import parkhang.pdf.PdfRenderer;
import parkhang.pdf.Samples;
import parkhang.pdf.tag.AssociatedFile.Relationship;

/** What ISO 19005-3, 6.8 asks of files that a PDF carries. */
class AssociatedFileTest {
    private static final byte[] TEXT = "a text\n".repeat(500).getBytes(StandardCharsets.UTF_8);

    private static AssociatedFile file(String name) {
        return new AssociatedFile(name, "text/markdown", Relationship.SOURCE, "What it is, འདི།", TEXT);
    }

    private static byte[] render(List<AssociatedFile> files) {
        return new PdfRenderer(Samples.FONTS)
                .render(
                        Samples.edition("<p>kurz</p>"),
                        Samples.A4,
                        Samples.DATE,
                        files,
                        Samples.PLACE,
                        new Diagnostics());
    }

    @Test
    void eachIsListedByItsNameAndAssociatedWithTheDocument() throws Exception {
        byte[] pdf = render(List.of(file("b/ས་ཁྲ།.png"), file("b/x.md"), file("a.md")));
        assertEquals(List.of(), VeraPdf.violations(pdf));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            COSArray associated = catalog.getCOSArray(COSName.AF);
            COSArray names = catalog.getCOSDictionary(COSName.NAMES)
                    .getCOSDictionary(COSName.EMBEDDED_FILES)
                    .getCOSArray(COSName.NAMES);
            List<String> found = List.of(
                    ((COSString) names.getObject(0)).getString(),
                    ((COSString) names.getObject(2)).getString(),
                    ((COSString) names.getObject(4)).getString());
            assertEquals(
                    List.of("a.md", "b/x.md", "b/ས་ཁྲ།.png"), found, "sorted by bytes, for readers search by halving");
            for (int i = 0; i < 3; i++) {
                assertEquals(associated.getObject(i), names.getObject(2 * i + 1));
                look((COSDictionary) associated.getObject(i), found.get(i));
            }
        }
    }

    private static void look(COSDictionary dictionary, String name) throws Exception {
        PDComplexFileSpecification file = new PDComplexFileSpecification(dictionary);
        assertEquals(name, file.getFileUnicode());
        assertEquals(name, file.getFile());
        assertEquals("What it is, འདི།", file.getFileDescription());
        assertEquals("Source", dictionary.getNameAsString(COSName.AF_RELATIONSHIP));
        assertEquals("text/markdown", file.getEmbeddedFile().getSubtype());
        assertEquals(TEXT.length, file.getEmbeddedFile().getSize());
        assertEquals(
                Samples.DATE.toString() + "T00:00:00Z",
                file.getEmbeddedFile().getModDate().toInstant().toString());
        assertArrayEquals(TEXT, file.getEmbeddedFile().toByteArray());
        COSDictionary parameters = file.getEmbeddedFile().getCOSObject().getCOSDictionary(COSName.PARAMS);
        byte[] sum = ((COSString) parameters.getItem(COSName.getPDFName("CheckSum"))).getBytes();
        assertArrayEquals(MessageDigest.getInstance("MD5").digest(TEXT), sum);
    }

    @Test
    void aPdfWithoutThemSaysNothingOfThem() throws IOException {
        byte[] pdf = render(List.of());
        assertArrayEquals(pdf, Samples.render(Samples.edition("<p>kurz</p>"), Samples.A4, new Diagnostics()));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertFalse(document.getDocumentCatalog().getCOSObject().containsKey(COSName.AF));
        }
    }

    @Test
    void otherFilesMakeAnotherDocument() throws IOException {
        byte[] one = render(List.of(file("a.md")));
        assertArrayEquals(one, render(List.of(file("a.md"))));
        AssociatedFile other = new AssociatedFile("a.md", "text/markdown", Relationship.DATA, "", new byte[1]);
        try (PDDocument first = Loader.loadPDF(one);
                PDDocument second = Loader.loadPDF(render(List.of(other)))) {
            assertNotEquals(
                    Arrays.toString(
                            ((COSString) first.getDocument().getDocumentID().get(0)).getBytes()),
                    Arrays.toString(
                            ((COSString) second.getDocument().getDocumentID().get(0)).getBytes()));
        }
    }
}
