package parkhang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last word between two names depends on how the next one begins. */
class ListsTest {
    @ParameterizedTest
    @CsvSource({
        "es, Ana, Pedro, ' y '",
        "es, Ana, Inés, ' e '",
        "es, Ana, Hilda, ' e '",
        "es, Ana, Hierro, ' y '",
        "he, דוד, רות, ' ו'",
        "he, David, Ruth, ' ו-'",
    })
    void namesAreJoinedAsTheyAreSaid(String tag, String one, String other, String between) {
        assertEquals(List.of(between), Lists.between(List.of(one, other), Locale.forLanguageTag(tag)));
    }
}
