package parkhang.workbench.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import parkhang.workbench.Caller;
import parkhang.workbench.Desk;

/** Documents that are brought to the workbench, as a browser sends them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IntakeViewTest {
    private static final String RELEASE =
            """
            Example Press Office
            PRESS RELEASE
            May 10, 2023

            News for <all>

            The first paragraph of the text has two sentences. This is the second one.
            """;

    private Desk desk;
    private Caller caller;
    private Path root;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        root = folder;
        Desk.writeArchive(root);
        desk = new Desk(root);
        caller = desk.caller();
    }

    @AfterAll
    void close() throws IOException {
        desk.close();
    }

    private String read(String name, String text) {
        return caller.post("/import/read?name=" + name, text.getBytes(StandardCharsets.UTF_8))
                .body();
    }

    private static Map<String, String> said(String reading, String... fields) {
        Map<String, String> said = new HashMap<>();
        said.put("document", Caller.group("data-document=\"([^\"]+)\"", reading));
        for (int i = 0; i < fields.length; i += 2) {
            said.put(fields[i], fields[i + 1]);
        }
        return said;
    }

    private List<String> articles() throws IOException {
        try (Stream<Path> files = Files.list(root.resolve("articles"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void eachGuessStandsBesideItsLineAndNothingIsWrittenBeforeItIsConfirmed() throws IOException {
        List<String> before = articles();
        String reading = read("C%3A%5CMy%20release.txt", RELEASE);
        assertTrue(reading.contains(">My release.txt<"), reading);
        assertTrue(reading.matches("(?s).*data-key=\"title\">\\s*<p dir=\"auto\">News for &lt;all&gt;</p>.*"), reading);
        assertTrue(reading.contains("class=\"omitted\""), reading);
        assertTrue(reading.contains("value=\"2023-05-10\""), reading);
        assertEquals(before, articles());
        String state = caller.post(
                        "/import/said",
                        said(reading, "changed", "title slug", "title", "Other news", "slug", "other-one"))
                .body();
        assertTrue(state.contains("<code>articles/other-one.md</code>"), state);
        assertEquals(before, articles());
        String done = caller.post(
                        "/import/write",
                        said(reading, "changed", "title slug", "title", "Other news", "slug", "other-one"))
                .body();
        assertTrue(done.contains("href=\"/write/other-one\""), done);
        String article = desk.read("articles/other-one.md");
        assertTrue(article.startsWith("---\nkind: press-release\ntitle: Other news\ndate: 2023-05-10\n---\n"), article);
        String again = caller.post("/import/write", said(reading)).body();
        assertTrue(again.contains("not held any more"), again);
        Files.delete(root.resolve("articles/other-one.md"));
    }

    @Test
    void whatIsThereIsReplacedOnlyWhereSomebodySaysSo() throws IOException {
        String first = read("a.txt", RELEASE);
        caller.post("/import/write", said(first));
        String old = desk.read("articles/news-for-all.md");
        String changed = read("a.txt", RELEASE.replace("second one", "other one"));
        assertTrue(changed.contains("id=\"import-update\"") && changed.contains("disabled=\"disabled\""), changed);
        String refused = caller.post("/import/write", said(changed)).body();
        assertTrue(refused.contains("article-exists"), refused);
        assertEquals(old, desk.read("articles/news-for-all.md"));
        String done = caller.post("/import/write", said(changed, "update", "yes", "slug", "news-for-all"))
                .body();
        assertTrue(done.contains("says now what the document says"), done);
        assertTrue(desk.read("articles/news-for-all.replaced.txt").contains("second one"));
        assertTrue(caller.post("/import/write", said(read("a.txt", RELEASE.replace("second one", "other one"))))
                .body()
                .contains("just as it is"));
        Files.delete(root.resolve("articles/news-for-all.md"));
        Files.delete(root.resolve("articles/news-for-all.replaced.txt"));
    }

    @Test
    void aTextThatMayHaveToWaitAsks() throws IOException {
        String reading = read("a.txt", RELEASE.replace("PRESS RELEASE", "Embargoed until tomorrow"));
        assertTrue(reading.contains("embargo-unclear") && reading.contains("id=\"import-free\""), reading);
        assertTrue(
                caller.post("/import/said", said(reading, "free", "yes")).body().contains("articles/news-for-all.md"));
        String waiting = caller.post(
                        "/import/write",
                        said(reading, "changed", "embargo", "embargo", "2999-01-01T10:00", "embargo-offset", "+02:00"))
                .body();
        assertTrue(waiting.contains("In the archive") || waiting.contains("It is in the archive"), waiting);
        assertTrue(desk.read("articles/news-for-all.md").contains("embargo: 2999-01-01T10:00+02:00"));
        Files.delete(root.resolve("articles/news-for-all.md"));
    }

    @Test
    void whatCannotBeReadSaysWhy() throws IOException {
        List<String> before = articles();
        for (String wild :
                new String[] {"", "%PDF-1.7", "PK\u0003\u0004xx", "\u0000\u0001", "{\\rtf1}", "---\ntitle: [\n---\n"}) {
            String reading = read("x", wild);
            assertTrue(reading.contains("Error"), reading);
            assertTrue(reading.contains("Nothing of it") || reading.contains("disabled=\"disabled\""), reading);
        }
        assertTrue(caller.post("/import/said", Map.of("document", "../../x"))
                .body()
                .contains("not held any more"));
        String reading = read("x.txt", RELEASE);
        String state = caller.post(
                        "/import/said", said(reading, "changed", "slug date", "slug", "../../x", "date", "31.12."))
                .body();
        assertTrue(state.contains("Error") && state.contains("disabled=\"disabled\""), state);
        assertEquals(before, articles());
    }

    @Test
    void anArchiveThatIsOnlyShownTakesNothing() throws IOException {
        try (Desk shown = new Desk(root, true)) {
            Caller reader = shown.caller();
            assertEquals(403, reader.status("/import"));
            assertEquals(403, reader.post("/import/read?name=x", new byte[] {1}).statusCode());
            assertEquals(403, reader.post("/import/write", Map.of()).statusCode());
        }
        assertFalse(articles().contains("x.md"));
    }
}
