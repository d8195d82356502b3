package parkhang.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.VeraPdf;
import parkhang.gate.DrawnPdf;
import parkhang.gate.PdfText;

/** The sample archive bound in two of its languages: what each says of the volume's pages is held against what is on them. */
class BoundPairTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final Pattern ENTRY = Pattern.compile("(.+)\u2003(\\d+(?:, \\d+)*)");

    /** In letters of a word: what stands on one line of its column, in whatever form. */
    private static final int LASTING = 3;

    @TempDir
    static Path folder = Path.of("");

    private static byte[] pdf = new byte[0];

    @BeforeAll
    static void bind() throws IOException {
        Path file = folder.resolve("both.pdf");
        assertEquals(List.of(), Bind.of(PROJECT, "en").with("nl").to(file).reported());
        pdf = Files.readAllBytes(file);
    }

    private static List<String> heard(String language) {
        try (DrawnPdf drawn = DrawnPdf.open(pdf)) {
            return PdfText.of(drawn.document(), drawn.texts(), language).blocks().stream()
                    .map(String::strip)
                    .toList();
        }
    }

    @Test
    void isArchivableAndAccessible() throws Exception {
        assertEquals(List.of(), VeraPdf.violations(pdf));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void contentsNameThePageThatEachChapterBeginsOn(String language) throws IOException {
        VolumePages volume = VolumePages.of(pdf);
        List<String> blocks = heard(language);
        List<String> entries =
                blocks.subList(blocks.indexOf(language.equals("en") ? "Contents" : "Inhoud") + 1, blocks.size());
        for (int i = 0; i < 5; i++) {
            List<String> words = words(entries.get(3 * i + 1));
            int page = Integer.parseInt(entries.get(3 * i + 2));
            assertTrue(words(volume.on(page)).containsAll(words), () -> words + " is not on page " + page);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void indexNamesPagesThatATermIsOn(String language) throws IOException {
        VolumePages volume = VolumePages.of(pdf);
        int terms = 0;
        for (String block : heard(language)) {
            Matcher entry = ENTRY.matcher(block);
            if (entry.matches()) {
                terms++;
                String stem = words(entry.group(1)).get(0);
                for (int page : numbers(entry.group(2))) {
                    String there = volume.on(page) + volume.on(page + 1);
                    assertTrue(there.contains(stem.substring(0, Math.min(LASTING, stem.length()))), block);
                }
            }
        }
        assertTrue(terms > 20, "terms: " + terms);
    }

    private static List<Integer> numbers(String text) {
        return Stream.of(text.split(", ", -1)).map(Integer::valueOf).toList();
    }

    private static List<String> words(String text) {
        return Arrays.asList(VolumePages.joined(text).split("[^\\p{L}\\d]+"));
    }

    @Test
    void sameArchiveGivesSameBytes() throws IOException {
        Path again = folder.resolve("again/both.pdf");
        Bind.of(PROJECT, "en").with("nl").jobs(1).to(again);
        assertEquals(-1, Files.mismatch(folder.resolve("both.pdf"), again));
    }
}
