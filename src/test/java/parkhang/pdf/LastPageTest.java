package parkhang.pdf;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import parkhang.diagnostic.Diagnostics;

class LastPageTest {
    private static final String PARAGRAPH = "<p>" + "Wort ".repeat(30) + "</p>";

    /** How many lines of the text stand on the last page above the colophon, and how many pages there are. */
    private static long[] lines(int paragraphs) throws IOException {
        String html = Samples.edition(PARAGRAPH.repeat(paragraphs))
                .replaceAll("(?s)<section class=\"notes\".*?</section>", "");
        try (PDDocument document = Loader.loadPDF(Samples.render(html, Samples.A4, new Diagnostics()))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(document.getNumberOfPages());
            long lines = stripper.getText(document)
                    .lines()
                    .filter(line -> line.startsWith("Wort"))
                    .count();
            return new long[] {lines, document.getNumberOfPages()};
        }
    }

    @Test
    void noFewerThanFiveLinesStandAboveTheColophon() throws IOException {
        long most = 0;
        for (int paragraphs = 10; paragraphs < 40; paragraphs++) {
            long[] found = lines(paragraphs);
            assertTrue(found[1] == 1 || found[0] >= 4, paragraphs + " paragraphs leave " + found[0] + " lines");
            most = Math.max(most, found[1]);
        }
        assertTrue(most > 2);
    }
}
