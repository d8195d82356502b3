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
        assertEquals(letters, BareLetters.of(text));
    }

    @Test
    void aLetterHasItsPlace() {
        String text = "1. ﬁn 😀 é";
        assertEquals(3, BareLetters.place(text, 0));
        assertEquals(3, BareLetters.place(text, 1)); // both are one sign's
        assertEquals(4, BareLetters.place(text, 2));
        assertEquals(9, BareLetters.place(text, 3));
        assertEquals(text.length(), BareLetters.place(text, 4));
        assertEquals("fin", BareLetters.first(text, 3));
        assertEquals("fi", BareLetters.first(text, 1));
    }
}
