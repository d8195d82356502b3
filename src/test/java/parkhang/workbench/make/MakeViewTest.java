package parkhang.workbench.make;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import parkhang.workbench.Caller;
import parkhang.workbench.Desk;

/** Editions that are asked for, as a browser does it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MakeViewTest {
    private static final String PATH = "/make/nl/news";

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

    /** The page when the run is over. */
    private String made(Map<String, String> form) throws InterruptedException {
        String page = caller.post(PATH, form).body();
        for (int i = 0; i < 600 && page.contains("<progress"); i++) {
            TimeUnit.MILLISECONDS.sleep(50);
            page = caller.get(PATH);
        }
        return caller.get(PATH);
    }

    @Test
    void theFilesAreMadeAndHandedOver() throws Exception {
        assertTrue(caller.get(PATH).contains("There are none yet."));
        Map<String, String> text = Map.of("profile", "screen", "format.txt", "yes", "format.md", "yes");
        String page = made(text);
        assertTrue(page.contains("data-stage=\"done\""), page);
        assertTrue(page.contains("href=\"/file/nl/news.txt\" download=\"news.txt\""), page);
        assertTrue(page.contains("as it is now"), page);
        assertTrue(Files.exists(root.resolve("output/nl/news.md")));
        assertTrue(caller.get("/file/nl/news.txt").contains("Goed nieuws"));
        assertTrue(made(text).contains("data-stage=\"unchanged\""));
        desk.write(
                "translations/nl/news.xlf",
                desk.read("translations/nl/news.xlf").replace("Goed", "Heel goed"));
        assertTrue(caller.get(PATH).contains("Make the edition again"));
        desk.write("articles/news.md", desk.read("articles/news.md").replace("Good news", "Best news"));
        page = made(text);
        assertTrue(page.contains("data-stage=\"refused\"") && page.contains("id=\"make-sync\""), page);
        page = made(Map.of("profile", "screen", "format.txt", "yes", "synced", "yes"));
        assertTrue(page.contains("data-stage=\"done\""), page);
        assertTrue(desk.read("translations/nl/news.xlf").contains("Heel goed nieuws"));
    }

    @Test
    void onPaperNothingIsPrintedThatIsNotTranslated() throws Exception {
        String page = made(Map.of("profile", "print"));
        assertTrue(page.contains("data-stage=\"refused\"") && page.contains("translation-incomplete"), page);
        assertFalse(Files.exists(root.resolve("output/nl/news.print.pdf")));
    }

    @Test
    void thePagesOfAProfileAreShown() {
        String page = caller.get("/article/news?in=nl&as=pages&for=booklet");
        String picture =
                Caller.group("src=\"(/page/[^\"]+&amp;for=booklet)\"", page).replace("&amp;", "&");
        assertEquals(200, caller.status(picture));
        assertTrue(caller.get("/article/news?in=nl&as=pages&for=gold").contains("/page/nl/news/1?of="));
    }

    @Test
    void nothingElseIsHandedOver() throws IOException {
        desk.write("output/nl/secret.txt.bak", "x");
        desk.write("output/nl/Secret.pdf", "x");
        for (String path : new String[] {
            "nl/secret.txt.bak",
            "nl/Secret.pdf",
            "nl/..%2f..%2farchive.yaml",
            "nl/nothing.pdf",
            "../archive.yaml",
            "xx/news.txt"
        }) {
            assertEquals(404, caller.status("/file/" + path), path);
        }
        assertEquals(404, caller.status("/make/xx/news"));
        assertEquals(404, caller.status("/make/nl/nothing"));
        assertEquals(404, caller.post("/make/nl/nothing", Map.of()).statusCode());
        assertEquals(404, caller.post(PATH, Map.of("profile", "gold")).statusCode());
    }

    @Test
    void anArchiveThatIsOnlyShownGetsNone() throws IOException {
        try (Desk shown = new Desk(root, true)) {
            assertEquals(403, shown.caller().post(PATH, Map.of()).statusCode());
            assertFalse(shown.caller().get(PATH).contains("id=\"make-start\""));
        }
    }
}
