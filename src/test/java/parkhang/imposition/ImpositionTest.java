package parkhang.imposition;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import parkhang.VeraPdf;
import parkhang.diagnostic.Diagnostics;
import parkhang.pdf.Samples;

class ImpositionTest {
    /** A folio and no number in the text: so what a cell shows tells which page it is. */
    private static final byte[] REPORT = Samples.render(Samples.report(), Samples.A4, new Diagnostics());

    private static final Booklet BOOKLET = new Booklet(0.3f);

    @Test
    void sheetsLaidIntoOneAnotherAndFoldedReadInOrder() {
        assertEquals(
                List.of(List.of(8, 1), List.of(2, 7), List.of(6, 3), List.of(4, 5)),
                BOOKLET.sides(8, false).stream().map(SheetSide::pages).toList());
        assertEquals(
                List.of(List.of(0, 1), List.of(2, 0)),
                BOOKLET.sides(2, false).stream().map(SheetSide::pages).toList());
        assertEquals(
                List.of(List.of(1, 4), List.of(3, 2)),
                BOOKLET.sides(4, true).stream().map(SheetSide::pages).toList());
    }

    /** As hands do it: each sheet is laid on those before it, the pile is folded, and the leaves are turned. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 8, 13, 64, 101})
    void everyPageIsThereOnceWhateverTheNumber(int pages) {
        for (boolean rightToLeft : List.of(false, true)) {
            List<SheetSide> sides = BOOKLET.sides(pages, rightToLeft);
            List<Integer> read = new ArrayList<>();
            int near = rightToLeft ? 0 : 1;
            for (int sheet = 0; sheet < sides.size(); sheet += 2) {
                read.add(sides.get(sheet).pages().get(near));
                read.add(sides.get(sheet + 1).pages().get(1 - near));
            }
            for (int sheet = sides.size() - 2; sheet >= 0; sheet -= 2) {
                read.add(sides.get(sheet + 1).pages().get(near));
                read.add(sides.get(sheet).pages().get(1 - near));
            }
            List<Integer> expected =
                    new ArrayList<>(IntStream.rangeClosed(1, pages).boxed().toList());
            while (expected.size() % 4 != 0) {
                expected.add(SheetSide.BLANK);
            }
            assertEquals(expected, read);
        }
    }

    @Test
    void innerSheetsMoveToTheFoldByWhatPushesThemOut() {
        assertEquals(
                List.of(0f, 0f, 0.3f, 0.3f, 0.6f, 0.6f),
                BOOKLET.sides(12, false).stream().map(SheetSide::creep).toList());
        assertThrows(IllegalArgumentException.class, () -> new Booklet(-1));
        assertThrows(IllegalArgumentException.class, () -> new Booklet(Float.NaN));
    }

    @Test
    void eachCellShowsThePageThatTheSchemeNames() throws IOException {
        for (Scheme scheme : List.of(BOOKLET, Proof.TWO_UP, Proof.FOUR_UP)) {
            try (PDDocument sheets = Loader.loadPDF(Imposition.impose(REPORT, scheme, false));
                    PDDocument report = Loader.loadPDF(REPORT)) {
                List<SheetSide> sides = scheme.sides(report.getNumberOfPages(), false);
                assertEquals(sides.size(), sheets.getNumberOfPages());
                for (int side = 0; side < sides.size(); side++) {
                    assertEquals(
                            sides.get(side).pages().stream()
                                    .map(page -> page == SheetSide.BLANK ? "" : "Seite " + page)
                                    .toList(),
                            folios(sheets.getPage(side), scheme));
                }
            }
        }
    }

    private static List<String> folios(PDPage page, Scheme scheme) throws IOException {
        List<String> folios = new ArrayList<>();
        float width = page.getMediaBox().getWidth() / scheme.columns();
        float height = page.getMediaBox().getHeight() / scheme.rows();
        for (int cell = 0; cell < scheme.columns() * scheme.rows(); cell++) {
            int row = cell / scheme.columns();
            int column = cell % scheme.columns();
            PDFTextStripperByArea stripper = new PDFTextStripperByArea();
            stripper.addRegion("cell", new Rectangle2D.Float(column * width, row * height, width, height));
            stripper.extractRegions(page);
            String text = stripper.getTextForRegion("cell");
            folios.add(text.lines()
                    .filter(line -> line.startsWith("Seite "))
                    .map(line -> line.replaceAll("^(Seite \\d+).*", "$1"))
                    .findFirst()
                    .orElse(text.strip()));
        }
        return folios;
    }

    @Test
    void aBookletTakesTheNextLargerSheetAndAProofTheSameTurned() {
        Size a4 = new Size(595.276f, 841.89f);
        assertEquals(new Size(1190.552f, 841.89f), BOOKLET.sheet(a4));
        assertEquals(new Size(841.89f, 595.276f), Proof.TWO_UP.sheet(a4));
        assertEquals(a4, Proof.FOUR_UP.sheet(a4));
    }

    @Test
    void whatLedToPagesIsGoneAndWhatCanBeKeptIsKept() throws Exception {
        byte[] booklet = Imposition.impose(REPORT, BOOKLET, false);
        assertEquals(List.of(), VeraPdf.violations(booklet, PDFAFlavour.PDFA_3_B));
        assertArrayEquals(booklet, Imposition.impose(REPORT, BOOKLET, false));
        try (PDDocument sheets = Loader.loadPDF(booklet)) {
            var catalog = sheets.getDocumentCatalog();
            assertFalse(catalog.getMarkInfo() != null || catalog.getStructureTreeRoot() != null);
            assertFalse(catalog.getDocumentOutline() != null || catalog.getNames() != null);
            for (PDPage page : sheets.getPages()) {
                assertEquals(List.of(), page.getAnnotations());
            }
        }
    }
}
