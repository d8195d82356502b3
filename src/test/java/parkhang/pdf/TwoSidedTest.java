package parkhang.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.diagnostic.Diagnostics;
import parkhang.edition.Profile;
import parkhang.pdf.page.PageSetup;
import parkhang.theme.Theme;

/** A sheet has two sides: what is bound at the left of its front is bound at the right of its back. */
class TwoSidedTest {
    /** In points: how far a hyphen or a quotation mark may stand outside of the lines' edge. */
    private static final float HANGING = 3;

    private static byte[] printed(String html, float width, float height) {
        PageSetup setup = new PageSetup(width, height, 0, Samples.A4.folio(), "Sperrfrist", Profile.PRINT, Theme.NONE);
        Diagnostics found = new Diagnostics();
        byte[] pdf = Samples.render(html, setup, found);
        assertEquals(
                List.of(),
                found.list().stream()
                        .filter(one ->
                                one.code() != PdfCode.LINE_LOOSE) // the report's words are long for a narrow sheet
                        .toList());
        return pdf;
    }

    /**
     * The room to the left and to the right of all that stands on a page, in points.
     *
     * @param folio where the page's number begins, from the left
     */
    private record Room(double left, double right, double folio) {}

    private static List<Room> rooms(byte[] pdf) throws IOException {
        List<Room> rooms = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                Extent extent = new Extent();
                extent.setStartPage(page);
                extent.setEndPage(page);
                extent.writeText(document, new StringWriter());
                float width = document.getPage(page - 1).getMediaBox().getWidth();
                rooms.add(new Room(extent.left, width - extent.right, extent.folio));
            }
        }
        return rooms;
    }

    private static final class Extent extends PDFTextStripper {
        private float left = Float.MAX_VALUE;
        private float right;
        private float folio;

        @Override
        protected void writeString(String word, List<TextPosition> letters) {
            folio = word.startsWith("Seite") ? letters.get(0).getX() : folio;
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            super.processTextPosition(text);
            if (!text.getUnicode().isBlank()) {
                left = Math.min(left, text.getX());
                right = Math.max(right, text.getX() + text.getWidth());
            }
        }
    }

    @Test
    void marginsAndPageNumbersAreMirrored() throws IOException {
        List<Room> rooms = rooms(printed(Samples.report(), 595.28f, 841.89f));
        assertTrue(rooms.size() > 3, rooms.toString());
        assertEquals(74, rooms.get(0).left(), 1);
        for (int page = 0; page < rooms.size(); page++) {
            boolean front = page % 2 == 0;
            Room room = rooms.get(page);
            assertEquals(54, front ? room.right() : room.left(), HANGING, "page " + (page + 1));
            assertTrue((front ? room.left() : room.right()) > 74 - HANGING, "page " + (page + 1) + ": " + room);
            assertTrue(front ? room.folio() > 450 : room.folio() < 60, "page " + (page + 1) + ": " + room);
        }
    }

    @Test
    void aNarrowSheetHasItsTextInOneColumn() throws IOException {
        List<Room> rooms = rooms(printed(Samples.report(), 419.53f, 595.28f));
        for (int page = 0; page < rooms.size(); page++) {
            boolean front = page % 2 == 0;
            Room room = rooms.get(page);
            assertEquals(front ? 50 : 38, room.left(), HANGING, "page " + (page + 1) + ": " + room);
            assertTrue(room.right() > (front ? 38 : 50) - HANGING, "page " + (page + 1) + ": " + room);
        }
    }

    /** In a book from right to left the first page is a left-hand one. */
    @ParameterizedTest
    @ValueSource(floats = {595.28f, 419.53f})
    void fromRightToLeftThePageNumbersStandAtTheOuterEdgesToo(float width) throws IOException {
        String html = Samples.report().replaceFirst("dir=\"ltr\"", "dir=\"rtl\"");
        List<Room> rooms = rooms(printed(html, width, width * 1.4142f));
        assertTrue(rooms.size() > 3, rooms.toString());
        for (int page = 0; page < rooms.size(); page++) {
            float folio = (float) rooms.get(page).folio();
            assertTrue(page % 2 == 0 ? folio < 60 : folio > width - 120, "page " + (page + 1) + ": " + folio);
        }
    }

    @Test
    void printersAreToldToTurnTheSheetOverItsLongEdge() throws IOException {
        try (PDDocument document = Loader.loadPDF(printed(Samples.report(), 595.28f, 841.89f))) {
            assertEquals(
                    "DuplexFlipLongEdge",
                    document.getDocumentCatalog().getViewerPreferences().getDuplex());
            assertEquals(
                    "TwoPageRight",
                    document.getDocumentCatalog().getPageLayout().stringValue());
        }
    }
}
