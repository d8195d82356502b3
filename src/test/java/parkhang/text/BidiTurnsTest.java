package parkhang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BidiTurnsTest {
    @ParameterizedTest
    @CsvSource({
        "'', false",
        "Plain – text… 12, false",
        "བོད་ཡིག, false",
        "a ש b, true",
        "a ع, true",
        "٣, true",
        "𞤀𞤢, true",
        "𐴀, true",
        "\u2067a\u2069, true",
        "\u202Ea\u202C, true",
        "\u2066a\u2069, false",
        "中文, false"
    })
    void lettersNumbersAndControlsMayTurn(String text, boolean turns) {
        assertEquals(turns, Bidi.mayTurn(text));
    }
}
