package parkhang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | one two, three. | 3",
                "en | …—!             | 0",
                "en | '   '           | 0",
                "en | 920,000 to 1.2 million | 4",
                "en | It’s well-known | 3",
                "fr | M. Dupont n’a pas dit « non ». | 6",
                "de | Geschäftsführerin | 1",
                "zh | 西藏 | 1",
            })
    void aTranslatorCountsWordsAndNumbers(String tag, String text, int expected) {
        assertEquals(expected, Words.count(text, Locale.forLanguageTag(tag)));
    }
}
