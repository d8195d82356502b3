package parkhang.workbench.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.ledger.OutputLock;
import parkhang.ledger.Shard;
import parkhang.workbench.Caller;
import parkhang.workbench.Desk;

/** The page of runs over HTTP, as its script asks for it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RunsViewTest {
    private Path root;
    private Desk desk;
    private Caller caller;

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

    private void begin(String kind, Map<String, String> fields) {
        assertEquals(200, caller.post("/runs/" + kind, fields).statusCode());
    }

    /** What is said of a run that is over. */
    private String over() throws InterruptedException {
        String now = caller.get("/runs/now");
        for (int i = 0; i < 1500 && !now.contains("id=\"said\""); i++) {
            TimeUnit.MILLISECONDS.sleep(20);
            now = caller.get("/runs/now");
        }
        return now;
    }

    @Test
    void anEditionIsMadeVerifiedAndTakenAway() throws Exception {
        begin("export", Map.of("in-nl", "on", "as-pdf", "on", "as-txt", "on", "force", "on"));
        String made = over();
        assertTrue(made.contains("1 edition is made, 0 were up to date, 0 could not be made."), made);
        assertTrue(made.contains("href=\"/finished/nl/news.txt\" download=\"news.txt\""), made);
        assertFalse(made.contains(root.toString()), made);
        assertTrue(caller.get("/finished/nl/news.txt").contains("Goed nieuws"));
        assertTrue(desk.read("output/report.json").contains("\"nl\""), desk.read("output/report.json"));
        assertFalse(Files.exists(root.resolve("output/nl/news.html")));
        String leaves = caller.get("/leaf/nl/news.pdf");
        assertTrue(leaves.contains("<img src=\"/leaf/nl/news.pdf/1?of="), leaves);
        assertEquals(200, caller.status("/leaf/nl/news.pdf/1"));
        assertEquals(404, caller.status("/leaf/nl/news.pdf/2"));
        begin("verification", Map.of("in", "nl"));
        assertTrue(over().contains("1 edition is verified, 1 page: all whole."), over());
    }

    @Test
    void anEditionThatCannotBeMadeSaysWhy() throws Exception {
        begin("export", Map.of("in-nl", "on", "as-html", "on", "complete", "on"));
        String refused = over();
        assertTrue(refused.contains("1 could not be made."), refused);
        assertTrue(refused.contains("<code>nl/news</code>") && refused.contains("class=\"error\""), refused);
    }

    @Test
    void aVolumeIsMade() throws Exception {
        begin("volume", Map.of("in", "en", "as-html", "on"));
        String made = over();
        assertTrue(made.contains("The volume is made: 1 article"), made);
        assertTrue(made.contains("/finished/en/a-small-archive.volume.html"), made);
    }

    /** Another process exports into the same folder: the run waits, a second one is refused, and it can be stopped. */
    @Test
    void oneRunGoesOnAtATimeAndCanBeStopped() throws Exception {
        try (OutputLock lock =
                OutputLock.tryLock(root.resolve("output"), Shard.WHOLE).orElseThrow()) {
            assertNotNull(lock);
            begin("export", Map.of("in-en", "on", "as-html", "on"));
            String now = caller.get("/runs/now");
            for (int i = 0; i < 500 && !now.contains("Another export is writing"); i++) {
                TimeUnit.MILLISECONDS.sleep(20);
                now = caller.get("/runs/now");
            }
            assertTrue(now.contains("Another export is writing"), now);
            assertEquals(503, caller.post("/runs/verification", Map.of()).statusCode());
            assertTrue(caller.get("/runs").contains("id=\"stop\"")); // whoever opens the page again sees it
            assertEquals(200, caller.post("/runs/stop", Map.of()).statusCode());
            String stopped = over();
            assertTrue(stopped.contains("Stopped. What was finished stays"), stopped);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "export, in-fr, x", // no such language
        "export, articles, news", // no language
        "volume, as-pdf, on",
        "export, profile, papyrus",
        "verification, articles, ../../etc",
        "export, require, initial"
    })
    void whatThePageNeverAsksIsRefused(String kind, String field, String value) {
        Map<String, String> fields = field.startsWith("in") || field.equals("articles") || kind.equals("volume")
                ? Map.of(field, value)
                : Map.of(field, value, "in-en", "on");
        assertEquals(404, caller.post("/runs/" + kind, fields).statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/finished/nl/../../archive.yaml",
                "/finished/nl/%2e%2e%2farchive.yaml",
                "/finished/.parkhang/lock",
                "/finished/nl/nothing.pdf",
                "/finished/nl/link.pdf",
                "/finished/far/news.pdf",
                "/leaf/nl/notes.html",
                "/leaf/nl/link.pdf"
            })
    void nothingButFinishedFilesIsTaken(String path) throws IOException {
        Path folder = Files.createDirectories(root.resolve("output/nl"));
        if (!Files.exists(folder.resolve("link.pdf"))) {
            Files.createSymbolicLink(folder.resolve("link.pdf"), root.resolve("archive.yaml"));
            Files.createSymbolicLink(root.resolve("output/far"), folder);
            Files.writeString(folder.resolve("news.pdf"), "%PDF-");
        }
        assertEquals(404, caller.status(path));
    }
}
