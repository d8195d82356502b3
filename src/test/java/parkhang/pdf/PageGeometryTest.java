package parkhang.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import parkhang.diagnostic.Diagnostics;
import parkhang.edition.Profile;
import parkhang.imprint.Paper;
import parkhang.imprint.TrimSize;
import parkhang.pdf.markup.Dom;
import parkhang.pdf.markup.PictureSize;
import parkhang.pdf.markup.XhtmlReader;
import parkhang.pdf.page.PageGeometry;
import parkhang.pdf.page.PageGeometry.Margins;
import parkhang.pdf.page.PageSetup;
import parkhang.theme.Theme;

/** Margins are moved here, and all that stands on a page is to move with them. */
class PageGeometryTest {
    private static final TrimSize A4 = TrimSize.of(Paper.A4);
    private static final String PARAGRAPH = "<p>" + "Silben ".repeat(250) + "</p>";
    /** Its embargo does not stand in its text, so that the mark is on the first page as well. */
    private static final String EDITION = Samples.edition(PARAGRAPH.repeat(4) + "<p>Letzter Absatz.</p>")
            .replace("<p class=\"embargo\">", "<p class=\"summary\">");

    private static PageGeometry moved(boolean twoSided) {
        Margins margins = new Margins(90, 70, 80, 120, 100, 40, 31, 25);
        return new PageGeometry(A4, 0, twoSided, margins, 90, 300, 200, false);
    }

    private static byte[] pdf(PageGeometry page) {
        Profile profile = page.twoSided() ? Profile.PRINT : Profile.SCREEN;
        PageSetup setup = new PageSetup(page, Samples.A4.folio(), "Sperrfrist", profile, Theme.NONE, 0);
        Diagnostics found = new Diagnostics();
        byte[] pdf = Samples.render(EDITION, setup, found);
        assertEquals(List.of(), found.list());
        return pdf;
    }

    /** What a page shows, line by line from top to bottom, each from left to right. */
    private static List<List<TextPosition>> lines(byte[] pdf, int page) throws IOException {
        try (PDDocument whole = Loader.loadPDF(pdf);
                PDDocument alone = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            alone.importPage(whole.getPage(page - 1));
            alone.save(out);
            return LinePositions.lines(out.toByteArray(), 0, A4.width());
        }
    }

    private static double first(
            List<List<TextPosition>> lines, Predicate<String> words, ToDoubleFunction<List<TextPosition>> place) {
        return lines.stream()
                .filter(line -> words.test(LinePositions.text(line)))
                .mapToDouble(place)
                .findFirst()
                .orElseThrow();
    }

    private static double left(List<TextPosition> line) {
        return line.get(0).getXDirAdj();
    }

    private static double baseline(List<TextPosition> line) {
        return line.get(0).getYDirAdj();
    }

    private static boolean isText(String line) {
        return line.contains("Silben Silben");
    }

    private static boolean isHead(String line) {
        return line.equals("Sperrfrist");
    }

    private static boolean isFoot(String line) {
        return line.contains("Seite ");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void textBeginsAtTheAxisAndFillsTheMeasure(boolean twoSided) throws IOException {
        List<List<TextPosition>> lines = lines(pdf(moved(twoSided)), 1);
        assertEquals(100 + 90, first(lines, PageGeometryTest::isText, PageGeometryTest::left), 1);
        assertEquals(100 + 90 + 300, first(lines, PageGeometryTest::isText, LinePositions::end), 1);
        assertEquals(twoSided ? 190 : 100, first(lines, PageGeometryTest::isFoot, PageGeometryTest::left), 1);
    }

    @Test
    void onTheBackOfASheetTheMarginsAreMirrored() throws IOException {
        List<List<TextPosition>> lines = lines(pdf(moved(true)), 2);
        assertEquals(80 + 90, first(lines, PageGeometryTest::isText, PageGeometryTest::left), 1);
        assertEquals(80, first(lines, PageGeometryTest::isFoot, PageGeometryTest::left), 1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void headTextAndFootKeepTheirPlacesBetweenTheMargins(boolean twoSided) throws IOException {
        byte[] moved = pdf(moved(twoSided));
        byte[] usual = pdf(PageGeometry.of(A4, 0, twoSided));
        Margins from = PageGeometry.of(A4, 0, twoSided).margins();
        for (int page = 1; page <= 2; page++) {
            List<List<TextPosition>> after = lines(moved, page);
            List<List<TextPosition>> before = lines(usual, page);
            assertEquals(
                    page == 1 ? 31 - from.firstHead() : 40 - from.head(),
                    shift(before, after, PageGeometryTest::isHead),
                    0.1);
            assertEquals(from.bottom() - 120 + 25 - from.foot(), shift(before, after, PageGeometryTest::isFoot), 0.1);
            if (page == 2) {
                assertEquals(90 - from.top(), shift(before, after, PageGeometryTest::isText), 0.1);
            } else {
                assertEquals(70 - from.firstTop(), shift(before, after, line -> line.startsWith("International")), 0.1);
            }
        }
    }

    /** How far down the first line of that kind has moved. */
    private static double shift(
            List<List<TextPosition>> before, List<List<TextPosition>> after, Predicate<String> words) {
        return first(after, words, PageGeometryTest::baseline) - first(before, words, PageGeometryTest::baseline);
    }

    @Test
    void picturesAreNoWiderThanTheTextAndNoHigherThanTheyMay() {
        assertEquals("400 100", limited(4000, 1000));
        assertEquals("41 165", limited(1000, 4000));
    }

    /** Width and height of a picture on the moved page, in pixels. */
    private static String limited(int width, int height) {
        Document page = new XhtmlReader()
                .read("<html><body><img src=\"data:,\" alt=\"A\" width=\"" + width + "\" height=\"" + height
                        + "\"/></body></html>");
        PictureSize.limit(page, moved(false));
        Element picture = Dom.all(page, "img").get(0);
        return picture.getAttribute("width") + " " + picture.getAttribute("height");
    }

    @Test
    void aColumnThatMarginsNarrowNarrowsItsPictures() {
        PageGeometry page =
                new PageGeometry(A4, 0, false, new Margins(0, 0, 200, 0, 150, 0, 0, 0), 45, 300, 200, false);
        assertEquals(A4.width() - 395, page.pictureWidth(), 0.01);
    }

    @Test
    void lengthsFromAnEdgeAreFromTheEdgeOfTheBleed() {
        PageGeometry page = new PageGeometry(A4, 8.5f, true, moved(true).margins(), 90, 300, 200, false);
        assertEquals("98.50pt -90.00pt", page.fill("$top -$axis"));
    }

    @Test
    void aNameThatIsNoLengthIsAFaultOfTheStyleSheet() {
        assertThrows(IllegalArgumentException.class, () -> moved(false).fill("p { margin: $unknown; }"));
    }
}
