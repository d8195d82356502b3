package parkhang.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.diagnostic.Diagnostics;

/** A line that introduces what is below it, at every height of a page. */
class IntroductionsTest {
    /** Lines with which what follows them stands on the first page for sure, and with which it does not. */
    private static final int FIRST = 8;

    private static final int LAST = 34;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul><li><p>Unten eins</p></li><li><p>zwei</p></li></ul>",
                "<ol><li><p>Unten eins</p></li><li><p>zwei</p></li></ol>",
                "<blockquote><p>Unten eins</p></blockquote>",
                "<pre><code>Unten eins</code></pre>",
                "<div class=\"table\"><table><thead><tr><th>Unten eins</th></tr></thead><tbody><tr><td>zwei</td></tr></tbody></table></div>"
            })
    void itStandsOnThePageOfWhatItIntroduces(String below) throws IOException {
        assertEquals(Set.of("1 1", "2 2"), pages("<p>Oben steht:</p>" + below));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Oben steht.", "Oben steht: %s"})
    void whatDoesNotIntroduceOrIsLongStaysBehind(String words) throws IOException {
        String above = words.replace("%s", "Nebel im Mai. ".repeat(30) + "Und so:");
        assertEquals(
                Set.of("1 1", "1 2", "2 2"),
                pages("<p>" + above + "</p><ul><li><p>Unten eins</p></li><li><p>zwei</p></li></ul>"));
    }

    /** The pages of the upper and the lower words, below as many lines as a page may have before them. */
    private static Set<String> pages(String body) throws IOException {
        Set<String> pages = new TreeSet<>();
        for (int lines = FIRST; lines < LAST; lines++) {
            String html = Samples.edition("<p>Nebel</p>".repeat(lines) + body + "<p>Am Ende.</p>".repeat(9));
            try (PDDocument document = Loader.loadPDF(Samples.render(html, Samples.A4, new Diagnostics()))) {
                pages.add(page(document, "Oben steht") + " " + page(document, "Unten eins"));
            }
        }
        return pages;
    }

    private static int page(PDDocument document, String words) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            if (stripper.getText(document).contains(words)) {
                return page;
            }
        }
        throw new AssertionError(words);
    }
}
