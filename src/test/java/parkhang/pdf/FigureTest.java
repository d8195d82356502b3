package parkhang.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import parkhang.VeraPdf;
import parkhang.diagnostic.Diagnostics;
import parkhang.edition.Profile;
import parkhang.gate.PdfText;
import parkhang.pdf.page.PageSetup;
import parkhang.theme.Theme;

class FigureTest {
    private static final int RED = 0xCC0000;

    private static String figure(String drawn) {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100' width='100' height='100'>" + drawn
                + "</svg>";
        String base64 = Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
        return "<p>Before.</p><figure><img src=\"data:image/svg+xml;base64," + base64
                + "\" alt=\"A square\" width=\"100\" height=\"100\"/></figure><p>After.</p>";
    }

    private static byte[] pdf(String drawn) {
        return pdf(drawn, Samples.A4);
    }

    private static byte[] pdf(String drawn, PageSetup setup) {
        Diagnostics diagnostics = new Diagnostics();
        byte[] pdf = Samples.render(Samples.edition(figure(drawn)), setup, diagnostics);
        assertEquals(List.of(), diagnostics.list());
        return pdf;
    }

    /** How many pixels of the first page, at 72 to an inch, are of about this colour. */
    private static int pixels(byte[] pdf, int colour) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var page = new PDFRenderer(document).renderImage(0);
            int found = 0;
            for (int y = 0; y < page.getHeight(); y++) {
                for (int x = 0; x < page.getWidth(); x++) {
                    found += isLike(page.getRGB(x, y), colour) ? 1 : 0;
                }
            }
            return found;
        }
    }

    private static boolean isLike(int one, int other) {
        return Math.abs((one >> 16 & 0xFF) - (other >> 16 & 0xFF)) < 8
                && Math.abs((one >> 8 & 0xFF) - (other >> 8 & 0xFF)) < 8
                && Math.abs((one & 0xFF) - (other & 0xFF)) < 8;
    }

    @Test
    void aFigureIsDrawnInPlaceAndNotAsPixelsOrForms() throws Exception {
        byte[] pdf = pdf("<rect x='10' y='10' width='80' height='80' fill='#cc0000'/>");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                assertEquals(null, page.getResources().getCOSObject().getItem(COSName.XOBJECT));
            }
        }
        // 80 pixels of CSS are 60 points.
        assertEquals(60 * 60, pixels(pdf, RED), 130);
    }

    @Test
    void onAnOfficePrinterItIsAsLightAndHasNoColour() throws Exception {
        PageSetup paper = new PageSetup(595.28f, 841.89f, 0, Samples.A4.folio(), null, Profile.PRINT, Theme.NONE);
        byte[] pdf = pdf("<rect x='10' y='10' width='80' height='80' fill='#cc0000'/>", paper);
        assertEquals(0, pixels(pdf, RED));
        int ofText = pixels(pdf("", paper), 0x646464);
        assertEquals(60 * 60, pixels(pdf, 0x646464) - ofText, 130);
    }

    @Test
    void aTaggedFigureKeepsToBothStandardsAndToTheText() throws Exception {
        byte[] pdf =
                pdf("<rect width='50' height='50' fill='#cc0000' opacity='.5'/><path d='M0 0Q50 99 99 9' fill='none'"
                        + " stroke='#000' stroke-width='3' stroke-dasharray='4 2'/>");
        assertEquals(List.of(), VeraPdf.violations(pdf));
        String text = String.join("|", PdfText.read(pdf).blocks());
        assertTrue(text.contains("Before.|After."), text);
    }

    @Test
    void theSameFigureGivesTheSameBytes() {
        String drawn = "<circle cx='50' cy='50' r='40' fill='#cc0000' fill-opacity='.3'/>";
        assertArrayEquals(pdf(drawn), pdf(drawn));
    }

    @Test
    void opacityLetsThePaperThrough() throws Exception {
        byte[] pdf = pdf("<g opacity='.5'><rect width='100' height='100' fill='#cc0000'/></g>");
        assertEquals(75 * 75, pixels(pdf, 0xE67F7F), 160);
    }

    @Test
    void nothingIsDrawnOutsideAClipOrOutsideTheFigure() throws Exception {
        byte[] pdf = pdf("<clipPath id='c'><rect width='40' height='200'/></clipPath>"
                + "<rect x='-500' y='-500' width='1000' height='1000' fill='#cc0000' clip-path='url(#c)'/>");
        assertEquals(30 * 75, pixels(pdf, RED), 110);
    }

    @Test
    void anEvenOddHoleStaysOpen() throws Exception {
        String path = "<path d='M0 0H100V100H0ZM20 20H80V80H20Z' fill='#cc0000' fill-rule='%s'/>";
        assertEquals(75 * 75, pixels(pdf(path.formatted("nonzero")), RED), 160);
        assertEquals(75 * 75 - 45 * 45, pixels(pdf(path.formatted("evenodd")), RED), 250);
    }

    @Test
    void aPenGrowsWithWhatItDraws() throws Exception {
        byte[] pdf = pdf("<g transform='scale(4)'><path d='M0 10H25' stroke='#cc0000' stroke-width='5'/></g>");
        assertEquals(75 * 15, pixels(pdf, RED), 160);
    }
}
