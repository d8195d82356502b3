package parkhang.text.typography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Sentences that stay exactly as they are, or become what stands behind {@code =>}, with {@code _} for a no-break space and
 * {@code ~} for a narrow one there.
 */
class SentencesTest {
    private static final Path LISTS = Path.of("src/test/resources/parkhang/text/typography/sentences");
    private static final String BECOMES = " => ";

    @ParameterizedTest
    @CsvSource({
        "en,60",
        "nl,60",
        "de,60",
        "fr,60",
        "es,12",
        "it,12",
        "pt,12",
        "ru,12",
        "he,6",
        "ar,6",
        "zh-Hans,6",
        "bo,6"
    })
    void sentencesAreSetAsTheHandbooksWant(String tag, int least) throws IOException {
        List<String> sentences = Files.readAllLines(LISTS.resolve(tag + ".txt")).stream()
                .filter(line -> !line.startsWith("# "))
                .toList();
        assertTrue(sentences.size() >= least, sentences.size() + " sentences");
        Typography typography = Typography.of(Locale.forLanguageTag(tag));
        assertEquals(
                String.join("\n", sentences),
                sentences.stream().map(line -> set(line, typography)).collect(Collectors.joining("\n")));
    }

    /** The sentence as the file would have it. */
    private static String set(String line, Typography typography) {
        String[] parts = line.split(BECOMES, 2);
        String set = typography.set(parts[0]);
        assertEquals(set, typography.set(set), "a set text stays as it is");
        return set.equals(line)
                ? line
                : parts[0] + BECOMES + set.replace('\u00A0', '_').replace('\u202F', '~');
    }
}
