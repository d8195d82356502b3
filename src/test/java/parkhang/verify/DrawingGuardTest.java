package parkhang.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;

/** Files of some kilobytes that ask for work without end; and what an edition may hold. */
class DrawingGuardTest {
    private interface Drawing {
        void on(PDDocument document, PDPage page) throws IOException;
    }

    /** What is said of a document with one page; empty where it may be looked at. */
    private static String said(Drawing drawing) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            drawing.on(document, page);
            FileFindings found = new FileFindings("a.pdf");
            boolean passes = DrawingGuard.passes(document, found);
            assertEquals(passes, found.list().isEmpty());
            return passes ? "" : found.list().get(0).toString();
        }
    }

    private static void draw(PDDocument document, PDPage page, String operators) throws IOException {
        PDStream stream = new PDStream(document);
        write(stream, operators);
        page.setContents(stream);
    }

    private static void write(PDStream stream, String operators) throws IOException {
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(operators.getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** Forms each of which draws the next so many times. */
    private static void forms(PDDocument document, PDPage page, int depth, int times) throws IOException {
        PDResources resources = new PDResources();
        page.setResources(resources);
        draw(document, page, "/F Do");
        for (int i = 0; i < depth; i++) {
            PDFormXObject form = new PDFormXObject(document);
            resources.put(COSName.getPDFName("F"), form);
            resources = new PDResources();
            form.setResources(resources);
            write(form.getContentStream(), "/F Do ".repeat(times));
        }
    }

    @Test
    void whatAnEditionDrawsMayBeLookedAt() throws IOException {
        assertEquals(
                "",
                said((document, page) -> draw(document, page, "q ".repeat(100) + "0 0 m 9 9 l S " + "Q ".repeat(100))));
        assertEquals("", said((document, page) -> forms(document, page, 10, 2)));
    }

    @Test
    void formsThatLaughAreCounted() throws IOException {
        String said = said((document, page) -> forms(document, page, 20, 10));
        assertTrue(said.contains("page 1 draws with more than 2000000 operators"), said);
    }

    @Test
    void formsInFormsWithoutEndAreNotFollowed() throws IOException {
        String said = said((document, page) -> forms(document, page, 1_000, 1));
        assertTrue(said.contains("page 1 draws forms in forms"), said);
        String itself = said((document, page) -> {
            forms(document, page, 1, 1);
            PDFormXObject form = (PDFormXObject) page.getResources().getXObject(COSName.getPDFName("F"));
            form.getResources().put(COSName.getPDFName("F"), form);
        });
        assertTrue(itself.contains("page 1 draws forms in forms"), itself);
    }

    @Test
    void statesSavedWithoutEndAreNotFollowed() throws IOException {
        String said = said((document, page) -> draw(document, page, "q ".repeat(10_000)));
        assertTrue(said.contains("page 1 saves its state"), said);
    }

    @Test
    void aTreeOfPagesThatNamesItselfIsNotFollowed() throws IOException {
        String said = said((document, page) -> {
            COSDictionary pages = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
            COSArray kids = pages.getCOSArray(COSName.KIDS);
            kids.add(kids.get(0));
        });
        assertTrue(said.contains("the tree of pages names a part of itself twice"), said);
        String deep = said((document, page) -> {
            COSDictionary pages = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
            for (int i = 0; i < 1_000; i++) {
                COSDictionary kid = new COSDictionary();
                kid.setItem(COSName.TYPE, COSName.PAGES);
                COSArray kids = new COSArray();
                kids.add(kid);
                pages.setItem(COSName.KIDS, kids);
                pages = kid;
            }
        });
        assertTrue(deep.contains("branches deep"), deep);
    }
}
