package parkhang.text.typography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
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
        List<String> tex = new Tex(folder).hyphenate(TexPatterns.text(language.patterns()), words, left, right);
        assertEquals(words.size(), tex.size());
        assertEquals(
                List.of(),
                IntStream.range(0, words.size())
                        .filter(i -> !hyphenated(divisions, words.get(i)).equals(tex.get(i)))
                        .mapToObj(i -> tex.get(i) + " in TeX, here " + hyphenated(divisions, words.get(i)))
                        .toList());
    }

    static List<String> recorded() throws IOException {
        try (Stream<Path> files = Files.list(HyphenationTest.GOLDEN)) {
            return files.map(file -> file.getFileName().toString().replace(".txt", ""))
                    .sorted()
                    .toList();
        }
    }

    /**
     * The recorded words of each language, and as many that nobody says: the letters of two patterns. With {@code -Dapprove}
     * TeX's hyphens are recorded anew.
     */
    @ParameterizedTest
    @MethodSource("recorded")
    void dividesEveryLanguageAsTexDoes(String tag, @TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(Tex.isInstalled(), "wants tex");
        HyphenationLanguage language = HyphenationLanguage.of(Locale.forLanguageTag(tag));
        TexPatterns source = TexPatterns.of(language.patterns());
        Path file = HyphenationTest.GOLDEN.resolve(tag + ".txt");
        List<String> words = Files.readAllLines(file).stream()
                .map(word -> word.replace("-", ""))
                .toList();
        List<String> all = Stream.concat(words.stream(), made(source, words)).toList();
        int right = HyphenationTest.right(tag);
        List<String> tex = new Tex(folder).hyphenate(source.only(letters(all)), all, 2, right);
        assertEquals(all.size(), tex.size());
        if (System.getProperty("approve") != null) {
            Files.write(file, tex.subList(0, words.size()));
        }
        Divisions divisions = HyphenationTest.asInTex(language, right);
        assertEquals(
                List.of(),
                IntStream.range(0, all.size())
                        .filter(i -> !hyphenated(divisions, all.get(i)).equals(tex.get(i)))
                        .mapToObj(i -> tex.get(i) + " in TeX, here " + hyphenated(divisions, all.get(i)))
                        .toList());
    }

    /** Words of the patterns whose letters the others have. */
    private static Stream<String> made(TexPatterns source, List<String> words) {
        Set<Character> letters = letters(words);
        List<String> parts = source.patterns().keySet().stream()
                .map(pattern -> pattern.replace(".", ""))
                .filter(part -> letters.containsAll(letters(List.of(part))))
                .toList();
        Random random = new Random(1);
        return random.ints(WORDS / 10, 0, parts.size())
                .mapToObj(i -> parts.get(i) + parts.get(random.nextInt(parts.size())))
                .filter(word -> word.matches("\\p{L}{3,40}"));
    }

    private static Set<Character> letters(List<String> words) {
        return String.join("", words).chars().mapToObj(c -> (char) c).collect(Collectors.toSet());
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

    static String hyphenated(Divisions divisions, String word) {
        boolean[] divided = divisions.of(word);
        StringBuilder hyphenated = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            hyphenated.append(divided[i] ? "-" : "").append(word.charAt(i));
        }
        return hyphenated.toString();
    }
}
