package parkhang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.wording.LabelPattern;

class PseudoTextTest {
    private static final PseudoText ACCENTED =
            PseudoText.in(Locale.forLanguageTag("en-XA")).orElseThrow();
    private static final PseudoText ARABIC =
            PseudoText.in(Locale.forLanguageTag("ar-XB")).orElseThrow();

    @Test
    void lettersHaveAccentsAndVowelsAreDoubled() {
        assertEquals("Ţĥéé ŕééþöŕţ öööƒ Ļĥååšåå", ACCENTED.of("The report of Lhasa"));
    }

    @Test
    void aTextIsAThirdLonger() {
        String source =
                "The Chinese authorities have given reasons for the program, and nobody outside can verify them. ";
        double longer = (double) ACCENTED.of(source.repeat(4)).length()
                / source.repeat(4).length();
        assertEquals(1.35, longer, 0.02);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "920,000",
                "https://example.org/a-b?c=d",
                "info@savetibet.org",
                "+49 (0)30 27879086",
                "བོད་",
                "西藏"
            })
    void numbersAddressesAndOtherScriptsStay(String kept) {
        assertTrue(ACCENTED.of("see " + kept + " here").contains(kept));
        assertTrue(ARABIC.of("see " + kept + " here").contains(kept));
    }

    @Test
    void arabicWordsBeginWithALetter() {
        assertEquals("اُف لهَسَ", ARABIC.of("of Lhasa"));
    }

    /** A mark on a letter of another script would be drawn on the wrong side of it. */
    @ParameterizedTest
    @ValueSource(strings = {"großen", "Ærø", "Łódź", "þing", "ŒUVRE", "İstanbul", "ıssız", "Ǝfə", "жe", "中a"})
    void noVowelStandsOnALetterThatIsNotArabic(String word) {
        String arabic = ARABIC.of(word);
        assertTrue(Pattern.compile("^\\p{IsArabic}|^[жǝ中]").matcher(arabic).find(), arabic);
        assertFalse(
                Pattern.compile("[^\\p{IsArabic}\\p{M}]\\p{M}").matcher(arabic).find(), arabic);
    }

    @Test
    void lettersThatArabicHasNoneForAreWrittenWithOthers() {
        assertEquals(ARABIC.of("Grosse Aero Lodz"), ARABIC.of("Große Ærø Łódź"));
    }

    @Test
    void aLabelKeepsItsGaps() {
        LabelPattern label = LabelPattern.of(
                "{percent, plural, =1 {Fully} other {{percent, number, percent}}} from {name}{state, select, final {, approved} other {}}",
                Locale.ENGLISH);
        Map<String, Object> gaps = Map.of("percent", 0.5, "name", "English", "state", "final");
        assertEquals("⁅50% ƒŕööɱ English, ååþþŕööṽééđ⁆", ACCENTED.of(label).with(gaps));
    }

    @Test
    void aLanguageIsNoPseudoLocale() {
        assertTrue(PseudoText.in(Locale.ENGLISH).isEmpty());
        assertTrue(PseudoText.in(Locale.forLanguageTag("ar")).isEmpty());
    }
}
