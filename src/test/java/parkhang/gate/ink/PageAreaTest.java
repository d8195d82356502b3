package parkhang.gate.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import parkhang.diagnostic.Diagnostics;
import parkhang.gate.DrawnPdf;
import parkhang.pdf.Samples;

class PageAreaTest {
    /** Of an A4 page, from its lower edge. */
    private static final double BOTTOM = 104;

    /** Its foot then stands two lines of an imprint lower, and as far below the text as on all pages. */
    @Test
    void onlyALastPageWithAShortFootEndsLower() throws IOException {
        TreeSet<Long> last = new TreeSet<>();
        for (int lines = 5; lines < 40; lines++) {
            String html = Samples.edition("<p>Wort</p>".repeat(lines))
                    .replaceAll("(?s)<section class=\"notes\".*?</section>", "");
            try (DrawnPdf pdf = DrawnPdf.open(Samples.render(html, Samples.A4, new Diagnostics()))) {
                List<PDPage> pages = pdf.pages();
                for (int number = 1; number < pages.size(); number++) {
                    assertEquals(BOTTOM, bottom(pdf, number), 0.01);
                }
                last.add(Math.round(BOTTOM - bottom(pdf, pages.size())));
            }
        }
        assertEquals(Set.of(0L, 21L), last);
    }

    private static double bottom(DrawnPdf pdf, int number) throws IOException {
        return PageArea.of(
                        pdf,
                        pdf.pages().get(number - 1),
                        number,
                        number == pdf.pages().size(),
                        false,
                        false,
                        false)
                .text()
                .bottom();
    }
}
