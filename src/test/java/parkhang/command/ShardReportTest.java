package parkhang.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parkhang.ledger.OutputLock;
import parkhang.ledger.Shard;

/** What a run writes of itself. */
class ShardReportTest {
    private static final int ARTICLES = 9;
    private static final Pattern EDITION = Pattern.compile("\"article\":\"");

    @TempDir
    private Path folder = Path.of("");

    private Session session = new Session(folder);

    @BeforeEach
    void layOut() throws IOException {
        ManyShortArticles.layOut(folder.resolve("archive"), ARTICLES);
        session = new Session(folder.resolve("archive"));
    }

    private String report(String name) {
        return folder.resolve(name).toString();
    }

    private long editions(String name) throws IOException {
        return EDITION.matcher(Files.readString(folder.resolve(name))).results().count();
    }

    @Test
    void ofAShardHasItsOwnEditionsOnly() throws IOException {
        session.run(0, "export", "--format", "html");
        session.write("translations/nl/labels.properties", "phone = Tel.\n");
        session.run(0, "export", "--format", "html", "--shard", "1/2", "--report", report("1.json"));
        session.run(0, "export", "--format", "html", "--shard", "2/2", "--report", report("2.json"));
        session.run(0, "report", report("1.json"), report("2.json"), "--output", report("whole.json"));
        assertEquals(2 * ARTICLES, editions("1.json") + editions("2.json"));
        assertEquals(2 * ARTICLES, editions("whole.json"));
        session.run(0, "export", "--format", "html", "--report", report("again.json"));
        assertEquals(2 * ARTICLES, editions("again.json"));
        assertTrue(Files.readString(folder.resolve("again.json")).contains("\"unchanged\":" + 2 * ARTICLES));
    }

    @Test
    void thatTheDiskDoesNotTakeCostsNoEdition() throws IOException {
        session.run(1, "export", "--format", "html", "--report", folder.toString());
        assertTrue(session.error().contains(folder.toString()), session.err());
        session.run(1, "export", "--format", "html", "--report", "/dev/full/report.json");
        session.run(0, "export", "--format", "html", "--report", report("run.json"));
        assertEquals(2 * ARTICLES, editions("run.json"));
    }

    /** The other one may be writing a report of the same name. */
    @Test
    void isBegunWhenAnotherRunHasEnded() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("run.json"), "of the night before");
        Thread run = new Thread(() -> session.run(0, "export", "--format", "html", "--report", report("run.json")));
        OutputLock other = OutputLock.tryLock(folder.resolve("archive/output"), Shard.WHOLE)
                .orElseThrow();
        try (other) {
            run.start();
            while (run.isAlive() && run.getState() != Thread.State.TIMED_WAITING) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            assertEquals("of the night before", Files.readString(folder.resolve("run.json")));
            assertTrue(Files.notExists(folder.resolve(".run.json.part")));
        }
        run.join();
        assertEquals(2 * ARTICLES, editions("run.json"));
    }

    @Test
    void isNotThatOfAnEarlierRunWhereThereIsNone() throws IOException {
        session.run(0, "export", "--format", "html", "--report", report("run.json"));
        session.write("archive.yaml", "title: [\n");
        session.run(1, "export", "--format", "html", "--report", report("run.json"));
        assertTrue(Files.notExists(folder.resolve("run.json")));
    }

    @Test
    void aDryRunHasNoneAndLeavesAnEarlierOne() throws IOException {
        Files.writeString(folder.resolve("run.json"), "of the night before");
        session.run(2, "export", "--dry-run", "--report", report("run.json"));
        assertEquals("of the night before", Files.readString(folder.resolve("run.json")));
    }
}
