package parkhang.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parkhang.bench.ManyArticles;
import parkhang.edition.Choices;
import parkhang.edition.Incomplete;
import parkhang.translation.State;

/** What is measured must be the same text on every day and every machine, and all of it printed. */
class ManyArticlesTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void sameArchiveEachTime() throws IOException {
        Map<String, String> first = archive("first");
        assertEquals(first, archive("again"));
        assertEquals(
                12 * 4,
                first.keySet().stream().filter(name -> name.contains("release")).count());
    }

    @Test
    void articlesAreOfManyLengths() {
        int[] lengths = new SplittableRandom(1)
                .ints(10_000)
                .map(seed -> ManyArticles.anyLength(new SplittableRandom(seed)))
                .sorted()
                .toArray();
        assertEquals(800, IntStream.of(lengths).average().orElseThrow(), 20);
        assertTrue(lengths[1_000] < 250 && lengths[9_000] > 1_500, lengths[1_000] + " to " + lengths[9_000]);
    }

    @Test
    void anArticleIsAsLongAsItIsToBe() throws IOException {
        ManyArticles.write(Path.of(""), folder, 1, random -> 800);
        String body =
                Files.readString(folder.resolve("articles/release-00001.md")).split("---\n", 3)[2];
        assertEquals(850, body.split("\\s+").length, 50);
    }

    @Test
    void everyEditionIsComplete() throws IOException {
        Path archive = folder.resolve("archive");
        ManyArticles.write(Path.of(""), archive, 3, ManyArticles::anyLength);
        Choices refusing = new Choices(Incomplete.REFUSE, State.TRANSLATED, false);
        Run run = Run.of(archive, folder.resolve("output"), refusing, Path.of("fonts"));
        assertEquals(List.of(), run.reported());
        assertEquals(3 * 4, run.made().size());
    }

    /** Where nothing of a table but the rule below it was too much for its page, the engine drew the head twice. */
    @Test
    void aTableThatJustFitsHasOneHead() throws IOException {
        Path archive = folder.resolve("archive");
        ManyArticles.write(Path.of(""), archive, 191, ManyArticles::anyLength);
        try (Stream<Path> articles = Files.list(archive.resolve("articles"))) {
            for (Path article : articles.filter(Files::isRegularFile).toList()) {
                if (!article.endsWith("release-00191.md")) {
                    Files.delete(article);
                }
            }
        }
        Choices refusing = new Choices(Incomplete.REFUSE, State.TRANSLATED, false);
        assertEquals(
                List.of(),
                Run.of(archive, folder.resolve("output"), refusing, Path.of("fonts"))
                        .reported());
    }

    private Map<String, String> archive(String name) throws IOException {
        ManyArticles.write(Path.of(""), folder.resolve(name), 12, ManyArticles::anyLength);
        return files(folder.resolve(name));
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                files.put(
                        folder.relativize(file).toString(),
                        Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
