package parkhang.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import parkhang.diagnostic.Diagnostics;
import parkhang.edition.Profile;
import parkhang.theme.Theme;

/** A leaf has two sides: what is bound at the left of its front is bound at the right of its back. */
class LeavesTest {
    private static byte[] printed(String html, float width, float height) {
        PageSetup setup = new PageSetup(width, height, 0, Samples.A4.folio(), "Sperrfrist", Profile.PRINT, Theme.NONE);
        Diagnostics found = new Diagnostics();
        byte[] pdf = Samples.render(html, setup, found);
        assertEquals(List.of(), found.list());
        return pdf;
    }

    /** The room to the left and to the right of all that stands on a page, in points. */
    private record Room(double left, double right) {}

    private static List<Room> rooms(byte[] pdf) throws IOException {
        List<Room> rooms = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                Extent extent = new Extent();
                extent.setStartPage(page);
                extent.setEndPage(page);
                extent.writeText(document, new StringWriter());
                float width = document.getPage(page - 1).getMediaBox().getWidth();
                rooms.add(new Room(extent.left, width - extent.right));
            }
        }
        return rooms;
    }

    private static final class Extent extends PDFTextStripper {
        private float left = Float.MAX_VALUE;
        private float right;

        @Override
        protected void processTextPosition(TextPosition text) {
            if (!text.getUnicode().isBlank()) {
                left = Math.min(left, text.getX());
                right = Math.max(right, text.getX() + text.getWidth());
            }
        }
    }

    @Test
    void marginsAndPageNumbersAreMirrored() throws IOException {
        List<Room> rooms = rooms(printed(Samples.report(), 595.28f, 841.89f));
        assertEquals(4, rooms.size());
        for (int page = 0; page < rooms.size(); page++) {
            // In the margin of the back, the page's number stands at the left; on the front, at the right.
            Room expected = page % 2 == 0 ? new Room(74, 54) : new Room(54, 74);
            assertEquals(expected.left(), rooms.get(page).left(), 1, "page " + (page + 1));
            assertEquals(expected.right(), rooms.get(page).right(), 1, "page " + (page + 1));
        }
    }

    @Test
    void aNarrowSheetHasItsTextInOneColumn() throws IOException {
        for (Room room : rooms(printed(Samples.report(), 419.53f, 595.28f))) {
            assertEquals(88, room.left() + room.right(), 3, room.toString());
        }
    }

    @Test
    void printersAreToldToTurnTheLeafOverItsLongEdge() throws IOException {
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
