package parkhang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreaksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "de; Er|sprach|am|9. Mai 2023|in|Washington|darüber|hinaus|öffentlich.",
                "de; Schon|Kindern|ab|5 Jahren|und|1,2 Millionen|Menschen|insgesamt.",
                "de; Laut|Artikel 3|zum|Wohl|des|Kindes|und|S. 138|im|Senat|nachzulesen.",
                "nl; Het|is|op|9 mei 2023|geschreven,|1,2 miljoen|keer|geschreven.",
                "fr; Le|9 mai 2023,|selon|l’article 8|sur|l’accord|entre|nous,|n° 30562/04|notamment.",
                "en; On|May 9,|2023,|the|Secretary|spoke|in|Washington|and|elsewhere.",
            })
    void whatIsReadAsOneStaysTogether(String tag, String wanted) {
        assertEquals(wanted, broken(tag, wanted.replace('|', ' ')));
    }

    @ParameterizedTest
    @CsvSource({"10 Dörfer", "am 3. Tag"})
    void shortTextBreaksWhereTheRulesLetIt(String text) {
        assertEquals(text.replace(' ', '|'), broken("de", text));
    }

    @ParameterizedTest
    @CsvSource({"Die Sammlung hält an und betrifft ganze Gemeinden in Tibet."})
    void noShortWordFillsTheLastLine(String text) {
        assertEquals("Tibet.", text.substring(text.length() - 6));
        assertEquals("in Tibet.", broken("de", text).replaceAll(".*\\|", ""));
    }

    /** The text with a bar for each space at which a line may end. */
    private static String broken(String tag, String text) {
        LineBreaks breaks = new LineBreaks(Locale.forLanguageTag(tag));
        breaks.setText(text);
        StringBuilder broken = new StringBuilder(text);
        for (int place = breaks.next(); place > 0 && place < text.length(); place = breaks.next()) {
            if (text.charAt(place - 1) == ' ') {
                broken.setCharAt(place - 1, '|');
            }
        }
        return broken.toString();
    }
}
