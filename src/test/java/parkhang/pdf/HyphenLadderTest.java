package parkhang.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.diagnostic.Diagnostics;

class HyphenLadderTest {
    private static final String WORD = "Menschenrechtsorganisationen";
    private static final String DIVIDED = "Men\u00ADschen\u00ADrechts\u00ADor\u00ADga\u00ADni\u00ADsa\u00ADtionen";

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void noMoreThanTwoLinesInARowEndInAHyphen(int letters) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        String body = "<p>" + "a".repeat(letters) + " " + (DIVIDED + " ").repeat(30) + "</p>";
        byte[] pdf = Samples.render(Samples.edition(body), Samples.A4, diagnostics);
        List<String> lines = lines(pdf);
        int hyphenated = 0;
        int steps = 0;
        for (String line : lines) {
            steps = line.endsWith(WORD) ? 0 : steps + 1;
            hyphenated += steps > 0 ? 1 : 0;
            assertTrue(steps <= 2, () -> "a ladder: " + lines);
        }
        assertTrue(hyphenated > 2, () -> "no hyphens at all: " + lines);
        assertEquals(List.of(), diagnostics.list());
    }

    /** The paragraph's lines, without the last. */
    private static List<String> lines(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> lines = new PDFTextStripper()
                    .getText(document)
                    .lines()
                    .map(String::strip)
                    .filter(line -> line.matches(".*(Menschen|rechts|organisa|tionen).*"))
                    .toList();
            return lines.subList(0, lines.size() - 1);
        }
    }
}
