package parkhang.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.diagnostic.Diagnostics;

/** Where texts end lower and lower on the first page, the colophon has the next one to itself at last. */
class BoxMoveTest {
    private static final String SENTENCES = "Ein Satz aus einer Reihe von Wörtern ohne Belang. ".repeat(9);
    private static final String NOTHING = "$.";

    private final PdfRenderer renderer = new PdfRenderer(Samples.FONTS);
    private int looks;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p%s>Anfang. $</p>",
                "<p class=\"before-section\">füllend</p><h2%s>Anfang</h2><p>$</p>",
                "<ul><li><p>füllend</p></li><li><p>$</p></li><li%s><p>Anfang. $</p></li></ul>"
            })
    void movedTextStandsWhereTheEngineWouldLayItOut(String form) throws IOException {
        String text = form.replace("$", SENTENCES);
        int moved = 0;
        for (int lines = 0; lines < 25; lines++) {
            String before = "<p>füllend</p>".repeat(lines);
            String body = before + String.format(text, "");
            boolean fits =
                    pages(render(body, "<footer class=\"closing\".*?</footer>")).size() == 1;
            List<String> pages = pages(render(body, NOTHING));
            if (fits && pages.size() == 2) {
                assertEquals(1, looks);
                String told = before + String.format(text, " class=\"companion\"");
                assertEquals(pages(render(told, NOTHING)), pages);
                moved++;
            }
        }
        assertTrue(moved > 1);
    }

    private byte[] render(String body, String without) {
        String html = Samples.edition(body)
                .replaceAll("(?s)<section class=\"notes\".*?</section>", "")
                .replaceAll("(?s)" + without, "");
        return Samples.paged(renderer, html, new Diagnostics(), look -> looks = look)
                .bytes();
    }

    /** The text of each page, and all that draws it. */
    private static List<String> pages(byte[] pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                stripper.setStartPage(number);
                stripper.setEndPage(number);
                byte[] drawn = document.getPage(number - 1).getContents().readAllBytes();
                pages.add(stripper.getText(document) + new String(drawn, StandardCharsets.ISO_8859_1));
            }
        }
        return pages;
    }
}
