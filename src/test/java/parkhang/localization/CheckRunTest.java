package parkhang.localization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parkhang.archive.Archive;
import parkhang.archive.Filter;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Phase;
import parkhang.diagnostic.Progress;
import parkhang.font.FontSet;

/** Many articles in two locales, of which some are in order, some are not, and two files can't be read. */
class CheckRunTest {
    private static final FontSet FONTS = FontSet.read(List.of(Path.of("fonts")), new Diagnostics());
    private static final int ARTICLES = 40;
    private static final int BROKEN_BUNDLE = 7;
    private static final int BROKEN_ARTICLE = 21;

    @TempDir
    private Path root;

    private final List<String> steps = new ArrayList<>();

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(root.resolve("articles"));
        Files.writeString(root.resolve("archive.yaml"), "title: Office\nsource: en\n");
        for (String tag : List.of("de", "nl")) {
            Files.createDirectories(root.resolve("translations/" + tag));
        }
        for (int i = 0; i < ARTICLES; i++) {
            String number = String.valueOf(100 + i);
            String front = i == BROKEN_ARTICLE ? "title: [\n" : "title: T\ndate: 2023-05-10\n";
            String body = (number + " people came to the town.\n\n").repeat(1 + i % 9);
            Files.writeString(root.resolve("articles/" + slug(i) + ".md"), "---\n" + front + "---\n\n" + body);
            Files.writeString(bundle("nl", i), xliff("nl", i, number, number + " mensen kwamen naar de stad."));
            Files.writeString(bundle("de", i), xliff("de", i, number, i % 3 + number + " Menschen kamen in die Stadt"));
        }
    }

    private static String slug(int article) {
        return String.format(Locale.ROOT, "article-%02d", article);
    }

    private Path bundle(String tag, int article) {
        return root.resolve("translations/" + tag + "/" + slug(article) + ".xlf");
    }

    private static String xliff(String tag, int article, String number, String target) {
        return "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"en\" trgLang=\"" + tag
                + "\">\n<file id=\"" + slug(article) + "\">\n<unit id=\"u1\" type=\"parkhang:paragraph\">"
                + "<segment state=\"translated\"><source>" + number
                + " people came to the town.</source><target>" + target + (article == BROKEN_BUNDLE ? " & " : "")
                + "</target></segment></unit>\n</file>\n</xliff>\n";
    }

    private List<String> found(int jobs) {
        Archive archive = Archive.open(root, new Diagnostics()).orElseThrow();
        CheckOrder order = new CheckOrder(new Filter(List.of(), List.of()), Set.of(), jobs);
        List<String> found = new ArrayList<>();
        steps.clear();
        CheckRun.run(archive, order, FONTS, new Recorder(), one -> found.add(one.toString()));
        return found;
    }

    @Test
    void whatIsFoundStandsInTheSameOrderWhateverTheNumberOfWorkers() {
        List<String> alone = found(1);
        assertTrue(alone.size() > ARTICLES, alone::toString);
        for (int jobs : new int[] {2, 4, 16}) {
            assertEquals(alone, found(jobs));
        }
    }

    @Test
    void whatCannotBeReadTakesNothingElseOutOfTheRun() throws IOException {
        List<String> before = found(4);
        assertTrue(before.stream().anyMatch(one -> one.contains("translations/de/article-07.xlf")), before::toString);
        Files.writeString(bundle("de", BROKEN_BUNDLE), "<xliff");
        List<String> after = found(4);
        assertEquals(without("article-07", before), without("article-07", after));
        assertTrue(before.stream().anyMatch(one -> one.contains("de/article-39.xlf")), before::toString);
    }

    private static List<String> without(String name, List<String> found) {
        return found.stream().filter(one -> !one.contains(name)).toList();
    }

    @Test
    void progressIsToldOfEachArticleInOrder() {
        found(4);
        List<String> wanted = new ArrayList<>(List.of("CHECKING_ARTICLES 40"));
        IntStream.range(0, ARTICLES).forEach(i -> wanted.add(slug(i) + (i == BROKEN_ARTICLE ? " failed" : "")));
        assertEquals(wanted, steps);
    }

    @Test
    void handoffTellsOfEachArticleToo() {
        Archive archive = Archive.open(root, new Diagnostics()).orElseThrow();
        Handoff.collect(archive, new Filter(List.of("nl"), List.of()), true, new Diagnostics(), new Recorder());
        assertEquals("READING_ARTICLES 40", steps.get(0));
        assertEquals(1 + ARTICLES, steps.size());
        assertEquals("article-21 failed", steps.get(1 + BROKEN_ARTICLE));
    }

    /** Writes down what it is told. */
    private final class Recorder implements Progress {
        @Override
        public void begin(Phase phase, String of, int count) {
            steps.add(phase + " " + count);
        }

        @Override
        public void begin(Phase phase, String of) {
            steps.add(phase.toString());
        }

        @Override
        public void done(String step, boolean failed) {
            steps.add(step + (failed ? " failed" : ""));
        }

        @Override
        public void found(List<Diagnostic> found) {
            steps.add(found.toString());
        }
    }
}
