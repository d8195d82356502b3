package parkhang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters, counted in the same way however a text is set. */
class BareLettersTest {
    @ParameterizedTest
    @CsvSource({
        "'Au\u00ADto\u00ADno\u00ADme Re-gion, 2023!', AutonomeRegion",
        "ﬁnd ½ Ⅳ, findIV",
        "é e\u0301, ée",
        "བོད་ཡིག།, བདཡག",
        "𝒜 😀 한, A한",
        "'', ''",
    })
    void allElseIsLeftOut(String text, String letters) {
        assertEquals(letters, BareLetters.WITHOUT_DIGITS.of(text));
    }

    @Test
    void digitsCountWhereTheyAreTheSame() {
        assertEquals("page12", BareLetters.WITH_DIGITS.of("page 1²"));
        assertEquals("༡a", BareLetters.WITH_DIGITS.of("༡ a"));
    }

    @Test
    void aLetterHasItsPlace() {
        String text = "1. ﬁn 😀 é";
        assertEquals(3, BareLetters.WITHOUT_DIGITS.place(text, 0));
        assertEquals(3, BareLetters.WITHOUT_DIGITS.place(text, 1)); // both are one sign's
        assertEquals(4, BareLetters.WITHOUT_DIGITS.place(text, 2));
        assertEquals(9, BareLetters.WITHOUT_DIGITS.place(text, 3));
        assertEquals(text.length(), BareLetters.WITHOUT_DIGITS.place(text, 4));
        assertEquals("fin", BareLetters.WITHOUT_DIGITS.first(text, 0, 3));
        assertEquals("fi", BareLetters.WITHOUT_DIGITS.first(text, 0, 1));
    }
}
