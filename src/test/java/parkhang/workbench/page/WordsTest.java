package parkhang.workbench.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import parkhang.workbench.server.Refusal;

class WordsTest {
    private static final Words ENGLISH = Words.of(Locale.ENGLISH);

    static List<Locale> languages() {
        return Words.LANGUAGES;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void eachLanguageHasTheSameWordsWithTheSameGaps(Locale language) {
        assertEquals(gaps(ENGLISH), gaps(Words.of(language)));
    }

    private static Map<String, Set<String>> gaps(Words words) {
        Map<String, Set<String>> gaps = new TreeMap<>();
        words.patterns().forEach((key, pattern) -> gaps.put(key, pattern.gaps()));
        return gaps;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void eachRefusalHasWords(Locale language) {
        Stream.of(Refusal.values())
                .map(refusal ->
                        "refused-" + refusal.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .forEach(key -> assertFalse(Words.of(language).of(key).isBlank(), key));
    }

    @ParameterizedTest
    @CsvSource({
        "'',en",
        "'de-CH, en;q=0.5',de",
        "'es, fr;q=0.9',fr",
        "'es',en",
        "'nl;q=0',en",
        "'bo-CN',bo",
        "'*',en",
        "';;;q=x',en"
    })
    void theBrowserIsAnsweredInTheBestOfItsLanguages(String accepted, String language) {
        assertEquals(language, Words.wanted(null, accepted).locale().toLanguageTag());
    }

    @Test
    void whatAPersonHasChosenComesFirst() {
        assertEquals("nl", Words.wanted("nl", "de").locale().toLanguageTag());
        assertEquals("de", Words.wanted("../../etc/passwd", "de").locale().toLanguageTag());
    }

    @Test
    void theTibetanWordsSayThatNobodyHasReadThem() {
        assertTrue(Words.of(Locale.forLanguageTag("bo")).of("caution").contains("No native speaker"));
        assertEquals("", ENGLISH.of("caution"));
    }

    @Test
    void gapsAreFilledByTheRulesOfTheLanguage() {
        assertEquals("1 article", ENGLISH.of("count", Map.of("count", 1)));
        assertEquals("50\u00A0% übersetzt", Words.of(Locale.GERMAN).of("covered", Map.of("percent", 0.5)));
        assertThrows(IllegalArgumentException.class, () -> ENGLISH.of("nothing"));
    }
}
