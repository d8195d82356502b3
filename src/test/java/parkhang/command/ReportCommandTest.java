package parkhang.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parkhang.Golden;
import parkhang.ledger.EditionResult;
import parkhang.ledger.EditionResult.Outcome;
import parkhang.ledger.Shard;
import parkhang.report.run.Runs;

/** What print staff do with the reports of a night. */
class ReportCommandTest {
    private static final List<EditionResult> ALL = new Runs(4).editions(6);
    private static final List<EditionResult> GOOD =
            ALL.stream().filter(edition -> edition.outcome() != Outcome.FAILED).toList();

    @TempDir
    private Path folder = Path.of("");

    private Session session = new Session(Path.of(""));

    @BeforeEach
    void layOut() {
        session = new Session(folder);
    }

    private String report(String name, List<Shard> shards, List<EditionResult> editions) throws IOException {
        return Files.write(folder.resolve(name), Runs.report(shards, editions)).toString();
    }

    @Test
    void aRunIsSummedUp() throws IOException {
        String report = report("run.json", List.of(), ALL);
        session.runAnywhere(1, "report", report);
        new Golden("run-report").assertOutput("expected.txt", session.out());
        assertEquals("", session.err());
    }

    @Test
    void aRunWithoutAFaultExitsWith0() throws IOException {
        session.runAnywhere(0, "report", report("run.json", List.of(), GOOD));
        assertFalse(session.out().contains("failed:"), session.out());
    }

    @Test
    void severalBecomeOne() throws IOException {
        String whole = folder.resolve("merged/whole.json").toString();
        String first = report("1.json", List.of(new Shard(1, 2)), GOOD.subList(0, 5));
        String second = report("2.json", List.of(new Shard(2, 2)), GOOD.subList(5, GOOD.size()));
        session.runAnywhere(0, "report", second, first, "--output", whole);
        assertEquals(new String(Runs.report(List.of(), GOOD), UTF_8), session.read("merged/whole.json"));
        session.runAnywhere(1, "report", second, "--output", whole);
        assertEquals(
                second + ": error[report-shard-missing]: of the shards 1/2 no report is given, only of 2/2",
                session.error());
        assertTrue(session.read("merged/whole.json").contains("\"shard\":\"2/2\""));
    }

    @Test
    void whatCanNotBeReadWholeIsNotWritten() throws IOException {
        String good = report("good.json", List.of(), GOOD);
        String torn = folder.resolve("torn.json").toString();
        Files.writeString(Path.of(torn), Files.readString(Path.of(good)).substring(0, 3000));
        session.runAnywhere(1, "report", good, torn, folder.resolve("none").toString(), "-o", folder + "/all.json");
        assertTrue(session.err().contains(": error[report-syntax]: the file ends within the report\n"), session.err());
        assertTrue(session.err().contains("none: error[file-unreadable]: "), session.err());
        assertTrue(
                session.err()
                        .endsWith(
                                """
                                all.json is not written: not all reports could be read
                                `parkhang explain file-unreadable` tells more
                                """),
                session.err());
        assertEquals(List.of("good.json", "torn.json"), session.names("."));
        assertTrue(session.out().contains("(all) "), session.out());
    }

    /** On the second night {@code *.json} takes in the whole of the first one, which would have the last word. */
    @Test
    void theReportOfAnEarlierNightThatIsToBeWrittenIsRefused() throws IOException {
        String night = report("1.json", List.of(), ALL);
        String whole = report("whole.json", List.of(), GOOD);
        Files.createSymbolicLink(folder.resolve("link.json"), Path.of("whole.json"));
        for (String name : List.of("whole.json", "./whole.json", "link.json")) {
            session.runAnywhere(2, "report", night, whole, "--output", folder + "/" + name);
            assertTrue(session.error().startsWith(whole + " is what --output writes"), session.err());
            assertEquals("", session.out());
        }
        assertEquals(new String(Runs.report(List.of(), GOOD), UTF_8), session.read("whole.json"));
        session.runAnywhere(1, "report", night, "--output", whole);
    }

    @Test
    void noControlCharacterReachesTheTerminal() throws IOException {
        String report = report("run.json", List.of(), ALL);
        Files.writeString(Path.of(report), Files.readString(Path.of(report)).replace("unit u7", "\\u001B[31m"));
        session.runAnywhere(1, "report", report);
        assertTrue(session.out().contains("U+001B[31m"), session.out());
        assertFalse(session.out().contains("\u001B"), session.out());
    }
}
