package parkhang.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelPatternTest {

    @Test
    void gapsAreFilledByTheRulesOfTheLocale() {
        LabelPattern label = LabelPattern.of(
                "{percent, number, percent} von {n, plural, one {# Seite} other {# Seiten}}", Locale.GERMAN);
        assertEquals("57\u00A0% von 1.200 Seiten", label.with(Map.of("percent", 0.57, "n", 1200)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{a", "{a, plural}", "{a, plural, one {x}}", "{a, nonsense}", "}{", "{a b}"})
    void aBrokenPatternIsRefused(String pattern) {
        assertThrows(IllegalArgumentException.class, () -> LabelPattern.of(pattern, Locale.ENGLISH));
    }

    @Test
    void anApostropheIsALetter() {
        assertEquals(
                "l'édition d’Anne",
                LabelPattern.of("l'édition d’{name}", Locale.FRENCH).with(Map.of("name", "Anne")));
    }
}
