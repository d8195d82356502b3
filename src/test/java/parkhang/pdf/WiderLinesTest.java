package parkhang.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import parkhang.pdf.style.WiderLines;

class WiderLinesTest {
    @Test
    void heightsOfLinesGrowAndSizesDoNot() {
        String sheet =
                """
                p { font-size: 9.8pt; line-height: 10pt; margin-bottom: 7pt; }
                .date { font: bold 8pt/10pt "Noto Sans"; margin-bottom: -10pt; }
                pre { font: 7pt/10pt "Noto Sans Mono"; }
                """;
        String wide =
                """
                p { font-size: 9.8pt; line-height: 15.0pt; margin-bottom: 7pt; }
                .date { font: bold 8pt/15.0pt "Noto Sans"; margin-bottom: -15.0pt; }
                pre { font: 7pt/10pt "Noto Sans Mono"; }
                """;
        assertEquals(wide, WiderLines.of(sheet, 1.5));
        assertEquals(sheet, WiderLines.of(sheet, 1));
    }

    @Test
    void linesOfAFootGrowAsFarAsThereIsRoom() {
        String sheet = ".name { font: 7pt/10pt \"Noto Sans\"; }";
        assertEquals(sheet.replace("/10pt", "/11.0pt"), WiderLines.ofFurniture(sheet, 1.1));
        assertEquals(sheet.replace("/10pt", "/12.0pt"), WiderLines.ofFurniture(sheet, 1.5));
    }

    @Test
    void linesGrowByWhatTheFontAsksForBeyondTheSheet() {
        assertEquals(1, WiderLines.factor(Locale.GERMAN, 0));
        assertEquals(1.35, WiderLines.factor(Locale.forLanguageTag("my"), 2));
        assertEquals(1.21, WiderLines.factor(Locale.forLanguageTag("ur"), 2));
    }

    @Test
    void languagesOfTheProgramsOwnFontsKeepTheirLines() {
        for (String language : new String[] {"en", "ru", "zh", "he", "ar", "fa", "ur", "hi", "bo", "dz"}) {
            Locale locale = Locale.forLanguageTag(language);
            assertEquals(1, WiderLines.factor(locale, Samples.FONTS.leading(locale)), language);
        }
        float hindi = Samples.FONTS.leading(Locale.forLanguageTag("hi"));
        assertTrue(hindi > 1.3 && hindi < 1.5, String.valueOf(hindi));
    }
}
