package parkhang.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parkhang.Tool;
import parkhang.diagnostic.Diagnostics;
import parkhang.font.FontFace;
import parkhang.font.FontSet;

/**
 * What a PDF draws is what HarfBuzz's own program, hb-shape, says of the same words: the same outlines, in the same order, at the
 * same places. Outlines stand for glyph numbers, which a subset changes; places stand for advances and offsets.
 */
class ShapingOracleTest {
    private static final Path SHIPPED = Path.of("fonts");

    /** Where Debian's package fonts-noto-core, or the property {@code noto}, has fonts for scripts that we ship none for. */
    private static final Path NOTO = Path.of(System.getProperty("noto", "/usr/share/fonts/truetype/noto"));

    private static final List<String> FROM_DEBIAN = List.of(
            "NotoSerifThai-Regular.ttf",
            "NotoSerifKhmer-Regular.ttf",
            "NotoSerifMyanmar-Regular.ttf",
            "NotoSerifArmenian-Regular.ttf",
            "NotoSerifGeorgian-Regular.ttf",
            "NotoSansMongolian-Regular.ttf");

    /** What sets signs, and few or no words. */
    private static final Pattern SIGNS = Pattern.compile("NotoSans(Math|Symbols2?)-.*");

    /**
     * Words that HarfBuzz 6, the hb-shape of Debian 12, draws otherwise than HarfBuzz 14.3 does, which lwjgl 3.4.3 brings.
     *
     * <p>The Myanmar one: the font splits NA into a space and itself. HarfBuzz 6 then seeks the base of the following marks in the
     * space, which has no anchor, and leaves them unattached; from 7 on it goes on to the letter (HarfBuzz issue 4124).
     */
    private static final Set<String> OTHERWISE_IN_6 = Set.of("\u1014\u1039\u1010\u102D");

    @BeforeAll
    static void hbShapeIsThere() {
        HbShape.require();
    }

    @ParameterizedTest
    @MethodSource
    void shippedFontIsDrawnAsHarfBuzzShapesIt(Path file, @TempDir Path folder) throws IOException {
        FontSet fonts = alone(file, folder);
        List<Word> words = words(fonts.faces().get(0));
        assertTrue(words.size() >= (file.toString().contains("Hebrew") ? 3 : 40), words::toString);
        assertEquals("", differences(words, fonts));
    }

    static Stream<Path> shippedFontIsDrawnAsHarfBuzzShapesIt() throws IOException {
        try (Stream<Path> files = Files.list(SHIPPED)) {
            return files
                    .filter(file -> file.toString().endsWith(".ttf"))
                    .filter(file ->
                            !SIGNS.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource
    void otherScriptIsDrawnAsHarfBuzzShapesIt(Path file, @TempDir Path folder) throws IOException {
        assumeTrue(Files.exists(file) || Tool.isContinuousIntegration(), () -> file + " is not installed");
        FontSet fonts = alone(file, folder);
        List<Word> words = words(fonts.faces().get(0));
        assertTrue(words.size() >= 3, words::toString);
        assertEquals("", differences(words, fonts));
    }

    static Stream<Path> otherScriptIsDrawnAsHarfBuzzShapesIt() {
        return FROM_DEBIAN.stream().map(NOTO::resolve);
    }

    @Test
    void everyWordIsComparedInSomeFont(@TempDir Path folder) throws IOException {
        FontSet shipped = FontSet.read(List.of(SHIPPED), new Diagnostics());
        List<Word> words = Word.all().stream()
                .filter(word -> shipped.faces().stream().anyMatch(word::isCoveredBy))
                .toList();
        assertTrue(words.stream().distinct().count() >= 200, () -> words.size() + " words");
        assertEquals(
                "Arab Cyrl Deva Grek Hebr Latn Tibt",
                words.stream().map(Word::script).sorted().distinct().collect(Collectors.joining(" ")));
    }

    private static FontSet alone(Path file, Path folder) throws IOException {
        Files.copy(file, folder.resolve(file.getFileName()));
        return FontSet.read(List.of(folder), new Diagnostics());
    }

    private static List<Word> words(FontFace face) {
        return Word.all().stream().filter(word -> word.isCoveredBy(face)).toList();
    }

    /** Each word that is drawn otherwise, in a line of its own. */
    private static String differences(List<Word> words, FontSet fonts) throws IOException {
        List<List<Contour>> drawn = DrawnLines.of(Samples.lines(words, fonts));
        assertEquals(words.size(), drawn.size(), "a word for each line");
        Map<Word, List<Contour>> expected = expected(words, fonts.faces().get(0));
        StringBuilder differences = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            String difference = Contour.difference(expected.getOrDefault(words.get(i), List.of()), drawn.get(i));
            boolean isExplained = OTHERWISE_IN_6.contains(words.get(i).text()) && HbShape.version() == 6;
            differences.append(difference.isEmpty() || isExplained ? "" : words.get(i) + ": " + difference + '\n');
        }
        return differences.toString();
    }

    /** Asks the program once for all words of a language and a script. */
    private static Map<Word, List<Contour>> expected(List<Word> words, FontFace face) throws IOException {
        Map<HbShape, List<Word>> questions = new LinkedHashMap<>();
        for (Word word : words) {
            HbShape question = new HbShape(face, word.language(), word.script(), List.of());
            questions.computeIfAbsent(question, fresh -> new ArrayList<>()).add(word);
        }
        Map<Word, List<Contour>> expected = new LinkedHashMap<>();
        for (Map.Entry<HbShape, List<Word>> question : questions.entrySet()) {
            List<Word> asked = question.getValue();
            List<HbShape.Drawing> answers = question.getKey()
                    .shape(asked.stream().map(Word::text).toList(), asked.get(0).isRightToLeft());
            for (int i = 0; i < asked.size(); i++) {
                expected.put(asked.get(i), answers.get(i).contours());
            }
        }
        return expected;
    }
}
