package parkhang.ingest.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OfficeLocalesTest {
    @Test
    void letsTheOfficeWithTheFewestLanguagesChooseFirst() {
        assertEquals(List.of("fr", "nl", "de", "en"), choose("BE", "NL", "DE", "US"));
        assertEquals(List.of("nl"), choose("BE"));
        assertEquals(List.of("de", "fr"), choose("DE", "CH"));
    }

    @Test
    void namesTheTerritoryWhereTheLanguageIsTaken() {
        assertEquals(List.of("de", "de-AT"), choose("DE", "AT"));
        assertEquals(List.of("en", "en-US", "none"), choose("US", "US", "US"));
    }

    @Test
    void namesAScriptThatIsNotTheUsualOne() {
        assertEquals(List.of("zh-Hant", "zh"), choose("TW", "CN"));
    }

    private static List<String> choose(String... territories) {
        Map<Integer, Locale> chosen = OfficeLocales.choose(List.of(territories));
        return IntStream.range(0, territories.length)
                .mapToObj(i -> chosen.containsKey(i) ? chosen.get(i).toLanguageTag() : "none")
                .toList();
    }
}
