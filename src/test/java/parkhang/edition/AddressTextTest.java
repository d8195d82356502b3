package parkhang.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTextTest {
    private static final URI PAGE = URI.create("https://example.org/en/first.html");

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/", "MAILTO:a@example.org", "tel:+12025550143", "a1+.-:b", "x:"})
    void aSchemeMakesAnAddressWhole(String address) {
        assertTrue(AddressText.isWhole(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ":", "second.md", "second.md#b:part", "#b:part", "1a:b", "a/b:c", "a?b:c", "ä:b", " a:b"})
    void aColonAloneMakesNone(String address) {
        assertFalse(AddressText.isWhole(address));
    }

    @ParameterizedTest
    @CsvSource({
        "second.md#b:part, second.html#b:part, https://example.org/en/second.html#b:part",
        "#b:part, first.html#b:part, https://example.org/en/first.html#b:part",
        "tel:1.md, tel:1.md, tel:1.md"
    })
    void anotherArticleIsWhereItsEditionIs(String address, String beside, String published) {
        assertEquals(beside, AddressText.away(address, "first", null));
        assertEquals(published, AddressText.away(address, "first", PAGE));
    }
}
