package parkhang.pdf;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import parkhang.diagnostic.Diagnostics;
import parkhang.gate.DrawnPdf;
import parkhang.gate.PageInk;

/** The bar beside a quote that is divided stands beside its lines, and nowhere else. */
class GroundTest {
    private static final String NOTE =
            "<p>Wort<sup class=\"note-reference\"><a href=\"#note-1\" id=\"note-1-1\">1</a></sup></p>";

    private static final String NOTES = "<section class=\"notes\"><h2>Anmerkungen</h2><ol><li id=\"note-1\"><p>"
            + "Beleg ".repeat(60) + "</p></li></ol></section>";

    /** Pixels and points are one. */
    private static final float SCALE = 1;

    /** In points: of a line below its baseline, and above it with the room to the line before. */
    private static final int BELOW = 12;

    private static final int ABOVE = 26;

    @Test
    void theBarOfADividedQuoteStandsBesideItsLines() throws IOException {
        String quote = "<blockquote>" + ("<p>" + "Zitat ".repeat(40) + "</p>").repeat(6) + "</blockquote>";
        int pages = 0;
        for (int lines = 0; lines < 14; lines++) {
            String html = Samples.edition(NOTE + "<p>füllend</p>".repeat(lines) + quote)
                    .replaceAll("(?s)<section class=\"notes\".*?</section>", NOTES);
            byte[] pdf = Samples.render(html, Samples.A4, new Diagnostics());
            try (DrawnPdf drawn = DrawnPdf.open(pdf)) {
                PDFRenderer renderer = new PDFRenderer(drawn.document());
                for (int page = 0; page + 1 < drawn.pages().size(); page++) {
                    if (quoted(drawn, page + 1).isEmpty()) {
                        continue; // headings have the colour of the bar
                    }
                    assertBeside(
                            renderer.renderImage(page, SCALE),
                            top(drawn, page),
                            quoted(drawn, page),
                            lines + ", page " + (page + 1));
                    pages++;
                }
            }
        }
        assertTrue(pages >= 14, pages + " pages");
    }

    private static List<PageInk.Text> quoted(DrawnPdf drawn, int page) {
        return drawn.ink(drawn.pages().get(page).getCOSObject()).texts().stream()
                .filter(text -> text.words().contains("Zitat"))
                .toList();
    }

    /** Above it stand notices that have bars of their own. */
    private static double top(DrawnPdf drawn, int page) {
        return drawn.ink(drawn.pages().get(page).getCOSObject()).texts().stream()
                .filter(text -> text.words().startsWith("Wort"))
                .mapToDouble(PageInk.Text::baseline)
                .findFirst()
                .orElse(Double.MAX_VALUE);
    }

    private static void assertBeside(BufferedImage picture, double top, List<PageInk.Text> quoted, String where) {
        double left = quoted.stream()
                .mapToDouble(text -> text.advance().left())
                .min()
                .orElse(Samples.A4.geometry().margins().inner()
                        + Samples.A4.geometry().axis()
                        + 14);
        for (int y = 0; y < picture.getHeight(); y++) {
            double place = picture.getHeight() - y;
            boolean isBeside = quoted.stream()
                    .anyMatch(text -> text.baseline() - BELOW < place && place < text.baseline() + ABOVE);
            for (int x = (int) left - 16; x < left - 10 && !isBeside; x++) {
                int rgb = picture.getRGB(x, y);
                boolean isMaroon = (rgb >> 16 & 0xff) > (rgb & 0xff) + 40;
                assertTrue(!isMaroon || place > top, where + ": a bar at " + place);
            }
        }
    }
}
