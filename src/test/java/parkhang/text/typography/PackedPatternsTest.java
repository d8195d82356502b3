package parkhang.text.typography;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The tries that the program brings are those of the patterns in {@code src/hyphenation}. With {@code -Dapprove} they are
 * written anew.
 */
class PackedPatternsTest {
    private static final Path PACKED = Path.of("src/main/resources/parkhang/text/typography/hyphenation");

    static List<String> names() throws IOException {
        return names(TexPatterns.SOURCES, ".tex");
    }

    private static List<String> names(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void aTrieHasThePatternsOfItsSource(String name) throws IOException {
        TexPatterns source = TexPatterns.of(name);
        Path file = PACKED.resolve(name + ".trie");
        if (System.getProperty("approve") != null) {
            Files.write(file, source.packed());
        }
        assertArrayEquals(
                source.packed(), Files.readAllBytes(file), file + " differs; to write it: mvn test -Dapprove");
    }

    /** Of what is found in a pattern's own letters the pattern is a part, and what is more comes of shorter ones. */
    @ParameterizedTest
    @MethodSource("names")
    void everyPatternIsFoundAndNoOther(String name) throws IOException {
        TexPatterns source = TexPatterns.of(name);
        HyphenationPatterns patterns = HyphenationPatterns.resource("hyphenation/" + name + ".trie");
        assertTrue(source.patterns().size() >= 70, name);
        source.patterns()
                .keySet()
                .forEach(letters -> assertArrayEquals(source.levels(letters), patterns.levels(letters), letters));
        assertEquals(
                source.words().stream().distinct().count(), patterns.words().size());
    }

    @Test
    void whoseEachIsAndOnWhatTermsGoesAlong() throws IOException {
        List<String> entries = Files.readString(PACKED.resolve("LICENCES.txt"))
                .replaceAll("\n {4}", " ")
                .lines()
                .filter(line -> line.matches("hyph-\\S+\\.trie \\(.+\\)\\. Copyright \\(C\\) .+\\. "
                        + "(MIT|BSD|LPPL|LGPL|MPL|The terms of|“You may freely use).*"))
                .map(line -> line.substring(0, line.indexOf(".trie")))
                .toList();
        assertEquals(
                names().stream().filter(name -> !name.equals("seams-de")).toList(),
                entries.stream().sorted().toList());
    }

    @Test
    void noneIsWithoutASourceAndNoneIsWithoutALanguage() throws IOException {
        assertEquals(names(), names(PACKED, ".trie"));
        assertEquals(
                names(),
                Stream.concat(HyphenationLanguage.all().map(HyphenationLanguage::patterns), Stream.of("seams-de"))
                        .distinct()
                        .sorted()
                        .toList());
    }
}
