package parkhang.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.diagnostic.Diagnostics;

/** Pictures as wide as the lines that they stand on, or wider than there is room for, and what stands before and behind them. */
class WidePictureTest {
    /** In pixels of CSS: one is three quarters of a point. */
    private static final int WIDE = 2000;

    private static String picture(int width, int height) {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 " + width + " " + height
                + "'><path d='M0 0h9v9z'/></svg>";
        return "<img alt=\"x\" width=\"" + width + "\" height=\"" + height + "\" src=\"data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8)) + "\"/>";
    }

    private static List<TextPosition> letters(String body, String direction) {
        String html = "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\" dir=\"" + direction
                + "\"><head><title>Words</title></head><body><div class=\"body\">" + body + "</div></body></html>";
        return LinePositions.of(Samples.render(html, Samples.A4, new Diagnostics()));
    }

    private static float height(List<TextPosition> letters, String letter) {
        return letters.stream()
                .filter(one -> one.getUnicode().equals(letter))
                .findFirst()
                .orElseThrow(() -> new AssertionError(letter + " is not there: " + letters))
                .getYDirAdj();
    }

    /** The line ends behind the picture, where the block's first text begins. */
    @ParameterizedTest
    @CsvSource({
        "ltr, '<a href=\"https://example.org/\">Z</a>'",
        "rtl, '<a href=\"https://example.org/\">Z</a>'",
        "rtl, '<em><b>Z</b></em>'",
        "rtl, ' Z'",
        "rtl, Z",
        "rtl, '<br/>Z'"
    })
    void whatStandsBehindAPictureThatFillsALineStandsBelowIt(String direction, String text) {
        for (String before : List.of("", "\n", "<em></em>", "A ")) {
            List<TextPosition> letters =
                    letters("<p>A</p><p>" + before + picture(WIDE, 100) + text + "</p>", direction);
            assertTrue(height(letters, "Z") > height(letters, "A") + 20, before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ltr", "rtl"})
    void aPictureInALinkIsFollowedByOtherMarkup(String direction) {
        String link = "<a href=\"https://example.org/\">" + picture(WIDE, 100) + "</a>";
        List<TextPosition> letters = letters("<p>A</p><p>" + link + "<em>Z</em></p>", direction);
        assertTrue(height(letters, "Z") > height(letters, "A") + 20);
    }

    /** White space before the picture begins no line of its own: a picture a hair narrower than the column has none above it either. */
    @ParameterizedTest
    @CsvSource({"ltr, ''", "rtl, ''", "ltr, <figcaption>C</figcaption>", "rtl, <figcaption>C</figcaption>"})
    void noLineIsEmptyAboveAFigure(String direction, String caption) {
        String figures = "<p>A</p><figure>\n%s%s</figure><p>Z</p>";
        List<TextPosition> wide = letters(figures.formatted(picture(WIDE, 10 * WIDE / 100), caption), direction);
        List<TextPosition> narrow = letters(figures.formatted(picture(400, 10 * 400 / 100), caption), direction);
        float column = 366.6f; // points, a tenth of which the wide one is high, and 30 points the narrow one
        assertEquals(
                height(narrow, "Z") - height(narrow, "A") - 30, height(wide, "Z") - height(wide, "A") - column / 10, 1);
    }
}
