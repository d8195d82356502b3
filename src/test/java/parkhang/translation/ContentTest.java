package parkhang.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentTest {
    /** What leaves no mark on a page is no translation, whichever of Unicode's spaces it is. */
    @ParameterizedTest
    @CsvSource({
        "'', true",
        "' ', true",
        "'\u00A0', true",
        "'\u200B\u2060', true",
        "'\u202F', true",
        "–, false",
        "…, false",
        "བོད, false"
    })
    void isBlankWhereNothingCanBeRead(String text, boolean blank) {
        assertEquals(blank, new Content(List.of(new Content.Text(text))).isBlank());
    }
}
