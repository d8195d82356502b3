package parkhang.pdf.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeScaleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "font-size: 10pt; line-height: 15pt   | font-size: 20.00pt; line-height: 30.00pt",
                "font: 8pt/12pt \"Noto Sans\"         | font: 16.00pt/24.00pt \"Noto Sans\"",
                "font: bold 8.5pt/12pt \"Noto Sans\"  | font: bold 17.00pt/24.00pt \"Noto Sans\"",
                "margin-bottom: -14.5pt               | margin-bottom: -29.00pt",
                "margin: 4pt 0 6pt 0; padding: 3pt    | margin: 4pt 0 6pt 0; padding: 3pt",
                "border-top: 3pt solid #7a1f2b        | border-top: 3pt solid #7a1f2b",
                "font-size: 65%; line-height: 1.18    | font-size: 65%; line-height: 1.18",
            })
    void typeIsScaledAndNothingElse(String sheet, String expected) {
        assertEquals(expected, TypeScale.of(sheet, 2));
    }

    @Test
    void theUsualSizeChangesNothing() {
        String sheet = "a { font-size: 10pt; }";
        assertSame(sheet, TypeScale.of(sheet, 1));
    }
}
