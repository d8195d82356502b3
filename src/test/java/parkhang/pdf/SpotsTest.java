package parkhang.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import parkhang.diagnostic.Diagnostics;

class SpotsTest {
    /** A page and more of words that are each there once. */
    private static String paragraphs() {
        StringBuilder body = new StringBuilder();
        for (int number = 100; number < 130; number++) {
            body.append("<h2 id=\"h-%d\">Head%d</h2><p id=\"p-%d\">Word%d %s</p>"
                    .formatted(number, number, number, number, "and so on and on ".repeat(30)));
        }
        return Samples.edition(body.toString());
    }

    @Test
    void anElementIsWhereItsFirstWordIsDrawn() throws IOException {
        String html = paragraphs();
        Spots spots = new PdfRenderer(Samples.FONTS).spots(html, Samples.A4, Samples.PLACE, new Diagnostics());
        try (PDDocument pdf = Loader.loadPDF(Samples.render(html, Samples.A4, new Diagnostics()))) {
            Map<String, TextPosition> words = new HashMap<>();
            Map<String, Integer> pages = new HashMap<>();
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    if (text.matches("(Head|Word)\\d.*") && !words.containsKey(text.substring(0, 7))) {
                        words.put(text.substring(0, 7), positions.get(0));
                        pages.put(text.substring(0, 7), getCurrentPageNo());
                    }
                }
            }.getText(pdf);
            assertEquals(pdf.getNumberOfPages(), spots.pages());
            assertEquals(60, words.size());
            words.forEach((word, position) -> {
                String name = (word.startsWith("Head") ? "h-" : "p-") + word.substring(4);
                Spot spot = Objects.requireNonNull(spots.byName().get(name));
                assertEquals(pages.get(word), spot.page(), word);
                // The baseline is somewhere in the line, which is 16 pt high at the most.
                assertEquals(position.getYDirAdj() - 8, spot.top(), 8, word);
            });
        }
    }

    @Test
    void whatIsNotPrintedHasNoSpot() {
        String html = Samples.edition("<p id=\"here\">Here.</p>");
        Spots spots = new PdfRenderer(Samples.FONTS).spots(html, Samples.A4, Samples.PLACE, new Diagnostics());
        assertTrue(spots.byName().containsKey("here"));
        assertFalse(spots.byName().containsKey("there"));
    }
}
