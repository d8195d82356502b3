package parkhang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryNamesTest {
    @ParameterizedTest
    @CsvSource({
        "United States of America,US",
        "USA,US",
        "UK,GB",
        "The Netherlands,NL",
        "NEDERLAND,NL",
        "Belgique,BE",
        "Deutschland,DE",
        "Federal Republic of Germany,DE",
        "Kingdom of the Netherlands,NL",
        "Österreich,AT",
        "日本,JP"
    })
    void findsACountry(String name, String territory) {
        assertEquals(Optional.of(territory), CountryNames.territory(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Atlantis", "Jersey City", "Washington", " of ", "DC 20036"})
    void findsNoneWhereThereIsNone(String name) {
        assertEquals(Optional.empty(), CountryNames.territory(name));
    }

    @Test
    void knowsTheLanguagesOfATerritory() {
        assertEquals(languages("nl", "fr", "de"), Territories.languages("BE"));
        assertEquals(languages("de", "fr", "it"), Territories.languages("CH"));
        assertEquals(languages("en"), Territories.languages("US"));
    }

    @Test
    void knowsTheWordsOfATextInAscii() {
        assertEquals(List.of("strasse", "dont", "elan", "over"), AsciiWords.of("Straße: don’t, Élan—Över"));
    }

    private static List<Locale> languages(String... tags) {
        return Stream.of(tags).map(Locale::forLanguageTag).toList();
    }
}
