package parkhang.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parkhang.diagnostic.Diagnostics;
import parkhang.gate.PdfText;

class FontVariantTest {
    /** The advances, in thousandths of an em, are those of {@code hb-shape --features=...} for Noto Serif. */
    @ParameterizedTest
    @CsvSource({
        "small-caps, m, 794",
        "all-small-caps, S, 462",
        "old-style-figures, 1, 384",
        "lining-figures, 1, 459",
        "tabular-figures, 1, 559",
    })
    void aClassOfTheSheetGivesTheFontsOwnForms(String cssClass, String letter, float advance) {
        Diagnostics diagnostics = new Diagnostics();
        String html = Samples.edition("<p>x <span class=\"" + cssClass + "\">" + letter + "</span> x</p>");
        byte[] pdf = Samples.render(html, Samples.A4, diagnostics);
        assertEquals(List.of(), diagnostics.list());
        assertTrue(PdfText.read(pdf).blocks().contains("x " + letter + " x"), "the text is the author's");
        List<TextPosition> line = LinePositions.lines(pdf, 171, 250).stream()
                .filter(each -> LinePositions.text(each).equals("x " + letter + " x"))
                .findFirst()
                .orElseThrow();
        assertEquals(advance, line.get(2).getWidthDirAdj() / line.get(2).getYScale() * 1000, 1);
    }
}
