package parkhang.text.typography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpecialSignsTest {
    private static List<String> signs(String tag) {
        return SpecialSigns.of(Locale.forLanguageTag(tag));
    }

    @ParameterizedTest
    @CsvSource({"nl,‘’“”–", "fr,«»\u202F", "de,„“‚‘–", "bo,\u0F0B\u0F0D", "he,\u200F", "zh,《》", "nl-BE,“”"})
    void aLanguageHasItsOwn(String tag, String expected) {
        List<String> signs = signs(tag);
        expected.codePoints()
                .mapToObj(Character::toString)
                .forEach(sign -> assertTrue(signs.contains(sign), () -> sign + " of " + signs));
    }

    @Test
    void tibetanHasNoneOfLatinScript() {
        assertTrue(
                signs("bo").stream().allMatch(sign -> sign.codePointAt(0) >= 0x0F00 && sign.codePointAt(0) < 0x1000));
    }

    @Test
    void eachLanguageThereIsHasOneSignAtATime() {
        Arrays.stream(Locale.getAvailableLocales())
                .map(SpecialSigns::of)
                .forEach(signs -> signs.forEach(sign -> assertEquals(1, sign.codePointCount(0, sign.length()), sign)));
    }
}
