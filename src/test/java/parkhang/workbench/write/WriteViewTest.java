package parkhang.workbench.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import parkhang.workbench.Caller;
import parkhang.workbench.Desk;

/** An article that is written in the workbench, as a browser sends it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WriteViewTest {
    private static final String PATH = "/write/news";
    private static final String FILE = "articles/news.md";
    private static final String WINDOW = "0123456789abcdef";
    private static final String FRONT = "# ours\ntitle:  Good news # as agreed\ndate: 2023-05-10\nodd: [a]\n";
    private static final String BODY = "\nThe *whole* text.\n\nA second paragraph.\n";
    private static final String ARTICLE = "---\n" + FRONT + "---\n" + BODY;

    /** Of one pixel. */
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

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

    @BeforeEach
    void begin() throws IOException {
        desk.write(FILE, ARTICLE);
        caller.post(PATH + "/drop", Map.of("window", WINDOW));
    }

    @AfterAll
    void close() throws IOException {
        desk.close();
    }

    private static Map<String, String> typed(String front, String body, String... more) {
        Map<String, String> fields = new HashMap<>(Map.of("front", front, "body", body, "window", WINDOW));
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return fields;
    }

    private String type(String front, String body, String... more) {
        return caller.post(PATH + "/typed", typed(front, body, more)).body();
    }

    private String base() {
        return Caller.group("data-base=\"([^\"]+)\"", caller.get(PATH));
    }

    private String save(String base, String front, String body, String... more) {
        Map<String, String> fields = typed(front, body, more);
        fields.put("base", base);
        return caller.post(PATH + "/save", fields).body();
    }

    @Test
    void thePageHasTheArticleAsAFormAndAsText() {
        String page = caller.get(PATH);
        assertTrue(page.contains("value=\"Good news\""), page);
        assertTrue(page.contains(FRONT.replace("&", "&amp;")), page);
        assertTrue(page.contains(BODY), page);
        assertTrue(page.contains("yaml-key-unknown"), page);
        assertEquals(404, caller.status("/write/nothing"));
        assertEquals(404, caller.status("/write/..%2fnews"));
    }

    @Test
    void whatIsTypedIsSeenAndFoundAndWritesNothingIntoTheArticle() throws IOException {
        String answer = type(FRONT, BODY.replace("second", "third [[wiki]]"));
        assertTrue(answer.contains("third [[wiki]]"), answer);
        assertTrue(answer.contains(FILE + ":10:"), answer);
        assertTrue(answer.contains("_u-1 3\n_u-2 8\n_u-3 10"), answer);
        assertTrue(answer.contains("data-body-line=\"7\""), answer);
        assertEquals(ARTICLE, desk.read(FILE));
        assertTrue(type("title: [\n", BODY).contains("yaml-syntax"));
    }

    @Test
    void aFieldChangesItsOwnValueAlone() {
        String answer = type(FRONT, BODY, "changed", "title", "title", "Better: news", "date", "1999-01-01");
        assertTrue(answer.contains(FRONT.replace("Good news", "'Better: news'")), answer);
        answer = type(
                FRONT,
                BODY,
                "changed",
                "contact authors",
                "contact.0.name",
                "Ama",
                "contact.0.mail",
                "a@b.org",
                "authors",
                "A\n\n B ");
        assertTrue(answer.contains("authors:\n  - A\n  - B\n"), answer);
        assertTrue(answer.contains("contact:\n  name: Ama\n  mail: a@b.org\n"), answer);
        answer = type(FRONT, BODY, "changed", "embargo", "embargo", "2999-03-12T10:00", "embargo-offset", "+01:00");
        assertTrue(answer.contains("embargo: 2999-03-12T10:00+01:00\n"), answer);
        answer = type("title: &a x\ndate: 2023-05-10\nother: *a\n", BODY, "changed", "title", "title", "z");
        assertTrue(answer.contains("data-refused"), answer);
    }

    @Test
    void savingKeepsTheBytesOfLinesThatStay() throws IOException {
        Files.writeString(root.resolve(FILE), "\uFEFF" + ARTICLE.replace("\n", "\r\n"));
        String answer = save(base(), FRONT, BODY.replace("second", "third"));
        assertTrue(answer.contains("data-outcome=\"saved\""), answer);
        assertEquals("\uFEFF" + ARTICLE.replace("second", "third").replace("\n", "\r\n"), desk.read(FILE));
    }

    @Test
    void anotherOnesWordsAreShownAndNotWrittenOver() throws IOException {
        String base = base();
        String theirs = ARTICLE.replace("whole", "entire");
        desk.write(FILE, theirs);
        String answer = save(base, FRONT, BODY.replace("second", "third"));
        assertTrue(answer.contains("data-outcome=\"changed\""), answer);
        assertTrue(
                answer.contains("The *whole* text.\n\nA third") && answer.contains("The *entire* text.\n\nA second"),
                answer);
        assertEquals(theirs, desk.read(FILE));
        String now = Caller.group("data-theirs-base=\"([^\"]+)\"", answer);
        assertTrue(save(now, FRONT, "\nMine.\n", "instead", "yes").contains("data-outcome=\"saved\""));
        assertEquals("---\n" + FRONT + "---\n\nMine.\n", desk.read(FILE));
        assertTrue(desk.read("articles/news.replaced.txt").contains("entire"));
    }

    @Test
    void anArticleThatIsGoneCanBeSavedAgain() throws IOException {
        String base = base();
        Files.delete(root.resolve(FILE));
        String answer = save(base, FRONT, BODY);
        assertTrue(answer.contains("data-outcome=\"changed\"") && answer.contains("not there any more"), answer);
        assertFalse(Files.exists(root.resolve(FILE)));
        assertTrue(save("none", FRONT, BODY).contains("data-outcome=\"saved\""));
        assertEquals(ARTICLE, desk.read(FILE));
    }

    @Test
    void whatWasNotSavedIsOfferedAgain() throws IOException {
        type(FRONT, "\nNot saved <yet>.\n");
        String page = caller.get(PATH);
        assertTrue(page.contains("data-draft=\"" + WINDOW + "\""), page);
        assertTrue(page.contains("Not saved &lt;yet&gt;."), page);
        assertEquals("*\n", desk.read(".parkhang/.gitignore"));
        save(base(), FRONT, "\nNot saved <yet>.\n");
        assertFalse(caller.get(PATH).contains("data-draft="));
        type(FRONT, BODY, "window", "../../x");
        try (Stream<Path> all = Files.walk(root)) {
            assertTrue(all.noneMatch(path -> path.getFileName().toString().startsWith("x")));
        }
    }

    @Test
    void aPictureLiesBesideTheArticles() throws IOException {
        String answer = caller.post(PATH + "/picture?name=..%2F..%2FMy%20Photo.PNG", PNG)
                .body();
        String address = Caller.group("data-address=\"([^\"]+)\"", answer);
        assertTrue(address.matches("images/my-photo-[0-9a-f]{8}\\.png"), address);
        assertTrue(Files.exists(root.resolve("articles").resolve(address)));
        assertTrue(type(FRONT, "\n![A dot](" + address + ")\n").contains("data:image/png"));
        answer = caller.post(PATH + "/picture?name=x.png", "no picture".getBytes(StandardCharsets.UTF_8))
                .body();
        assertTrue(answer.contains("no picture that a page can have"), answer);
    }

    @Test
    void aNewArticleIsNamedAfterItsTitle() throws IOException {
        Map<String, String> fields = Map.of("title", "Ein   Käse: \"now\"", "kind", "report", "date", "2026-12-01");
        String answer = caller.post("/new", fields).body();
        assertTrue(answer.contains("data-address=\"/write/ein-kase-now\""), answer);
        assertTrue(caller.post("/new", fields).body().contains("/write/ein-kase-now-2\""));
        assertEquals(
                "---\nkind: report\ntitle: 'Ein Käse: \"now\"'\ndate: 2026-12-01\n---\n\n",
                desk.read("articles/ein-kase-now.md"));
        assertTrue(caller.get("/write/ein-kase-now").contains("Ein Käse"));
        assertTrue(caller.post("/new", Map.of("title", "བོད", "date", "2026-12-01"))
                .body()
                .contains("/write/release-2026-12-01"));
        assertEquals(
                404,
                caller.post("/new", Map.of("title", "x", "date", "2026-02-30")).statusCode());
        assertEquals(
                404,
                caller.post("/new", Map.of("title", " ", "date", "2026-12-01")).statusCode());
        Files.delete(root.resolve("articles/ein-kase-now.md"));
        Files.delete(root.resolve("articles/ein-kase-now-2.md"));
        Files.delete(root.resolve("articles/release-2026-12-01.md"));
    }

    /** Whatever is sent is answered, and nobody's file is another one by it. */
    @Test
    void wildWordsAreAnswered() throws IOException {
        Random random = new Random(20);
        for (int round = 0; round < 20; round++) {
            StringBuilder wild = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                wild.append(
                        random.nextInt(3) == 0
                                ? (char) random.nextInt(0xFFFF)
                                : "-:#[]{}&*!|>%@`\n\t \"'".charAt(random.nextInt(20)));
            }
            String text = wild.toString();
            assertEquals(
                    200,
                    caller.post(
                                    PATH + "/typed",
                                    typed(text, text, "changed", "title x moved", "title", text, "written", "yes"))
                            .statusCode());
        }
        assertEquals(ARTICLE, desk.read(FILE));
    }

    @Test
    void anArchiveThatIsOnlyShownIsNotWritten() throws IOException {
        try (Desk shown = new Desk(root, true)) {
            Caller reader = shown.caller();
            String page = reader.get(PATH);
            assertTrue(page.contains("readonly") && !page.contains("id=\"save\""), page);
            assertEquals(403, reader.status("/new"));
            for (String path : new String[] {"/typed", "/save", "/drop", "/picture?name=a.png"}) {
                assertEquals(403, reader.post(PATH + path, typed(FRONT, "x")).statusCode(), path);
            }
            assertEquals(
                    403,
                    reader.post("/new", Map.of("title", "x", "date", "2026-12-01"))
                            .statusCode());
        }
        assertEquals(ARTICLE, desk.read(FILE));
    }
}
