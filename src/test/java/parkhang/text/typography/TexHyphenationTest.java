package parkhang.text.typography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parkhang.text.Tex;

/** The same patterns in Knuth's TeX and here, on the words of Debian's word lists: TeX divides them alike, every one. */
class TexHyphenationTest {
    /** How many words of a list are compared; all of them by {@code -Dhyphenation.words=1000000}. */
    private static final int WORDS = Integer.getInteger("hyphenation.words", 20_000);

    private static final int LONGEST_IN_TEX = 63;

    @ParameterizedTest
    @CsvSource({"en,2,3,american-english", "nl,2,2,dutch", "de,2,2,ngerman", "fr,2,2,french"})
    void dividesAsTexDoes(String tag, int left, int right, String list, @TempDir Path folder)
            throws IOException, InterruptedException {
        Path dictionary = Path.of("/usr/share/dict", list);
        assumeTrue(Tex.isInstalled() && Files.exists(dictionary), "wants tex and " + dictionary);
        HyphenationLanguage language = HyphenationLanguage.of(Locale.forLanguageTag(tag));
        HyphenationPatterns patterns = language.read();
        List<String> words = words(dictionary, patterns.know(Spelling.APOSTROPHE));
        assertTrue(words.size() >= 5_000, words.size() + " words");
        HyphenationLanguage asInTex = new HyphenationLanguage("", "", left, right, false);
        Divisions divisions = new Divisions(patterns, patterns.words(), asInTex, 0);
        List<String> tex = new Tex(folder).hyphenate(text(language), words, left, right);
        assertEquals(words.size(), tex.size());
        assertEquals(
                List.of(),
                IntStream.range(0, words.size())
                        .filter(i -> !hyphenated(divisions, words.get(i)).equals(tex.get(i)))
                        .mapToObj(i -> tex.get(i) + " in TeX, here " + hyphenated(divisions, words.get(i)))
                        .toList());
    }

    /** Words of letters only, evenly out of the list. */
    private static List<String> words(Path dictionary, boolean withApostrophes) throws IOException {
        String letters = withApostrophes ? "[\\p{Ll}']{2,}" : "\\p{Ll}{2,}";
        try (Stream<String> lines = Files.lines(dictionary)) {
            List<String> all = lines.map(word -> word.toLowerCase(Locale.ROOT))
                    .filter(word -> word.matches(letters) && word.length() <= LONGEST_IN_TEX)
                    .distinct()
                    .toList();
            int step = Math.max(1, all.size() / WORDS);
            return IntStream.range(0, all.size() / step)
                    .mapToObj(i -> all.get(i * step))
                    .toList();
        }
    }

    private static String text(HyphenationLanguage language) throws IOException {
        return Files.readString(
                Path.of("src/main/resources/parkhang/text/typography/hyphenation", language.patterns()));
    }

    static String hyphenated(Divisions divisions, String word) {
        boolean[] divided = divisions.of(word);
        StringBuilder hyphenated = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            hyphenated.append(divided[i] ? "-" : "").append(word.charAt(i));
        }
        return hyphenated.toString();
    }
}
