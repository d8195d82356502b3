package parkhang.report.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.Golden;
import parkhang.Reported;
import parkhang.archive.ArchiveCode;
import parkhang.archive.HashedFile;
import parkhang.archive.Stamp;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.edition.Profile;
import parkhang.ledger.EditionKey;
import parkhang.ledger.EditionRecord;
import parkhang.ledger.EditionResult;
import parkhang.ledger.EditionResult.Outcome;
import parkhang.ledger.Shard;
import parkhang.paragraph.LineFigures;
import parkhang.translation.Coverage;

/** Reports are written, read and merged without a word lost or added. */
class RunReportTest {
    private static final Diagnostic FINDING =
            new Diagnostic(Place.of("articles/a.md", 3), ArchiveCode.SLUG_TWICE, "has the same slug already");

    private final Diagnostics diagnostics = new Diagnostics();

    @TempDir
    private Path folder = Path.of("");

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private byte[] merged(List<Path> reports) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertTrue(ReportMerge.run(reports, new RunReportWriter(out), diagnostics), diagnostics.list()::toString);
        return out.toByteArray();
    }

    private static EditionResult edition(String tag, Outcome outcome, String content) {
        List<HashedFile> files = outcome == Outcome.FAILED
                ? List.of()
                : List.of(new HashedFile(tag + "/a.html", new Stamp(7, 1), content));
        EditionRecord record = new EditionRecord(
                new EditionKey("a", tag),
                Runs.BASIS,
                List.of(),
                List.of(),
                files,
                1,
                LineFigures.NONE,
                Coverage.NONE,
                List.of());
        return new EditionResult(record, outcome, "new", Duration.ZERO);
    }

    private Path report(String name, EditionResult... editions) throws IOException {
        return file(name, Runs.report(List.of(), List.of(editions)));
    }

    @Test
    void aReportHasALineForEachEdition() throws IOException {
        List<EditionResult> editions = new Runs(5).editions(3);
        String report = Runs.withoutSeconds(Runs.report(List.of(new Shard(1, 3)), editions, FINDING));
        new Golden("run-report").assertOutput("expected.json", report);
    }

    @Test
    void whatIsReadIsWrittenAgain() throws IOException {
        byte[] report = Runs.report(List.of(), new Runs(1).editions(50), FINDING);
        assertEquals(new String(report, UTF_8), new String(merged(List.of(file("a", report))), UTF_8));
        assertEquals(List.of(), diagnostics.list());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void theShardsTogetherAreTheWholeButForTheDurations(int count) throws IOException {
        List<Path> reports = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            Shard shard = new Shard(number, count);
            List<EditionResult> share = new Runs(2)
                    .editions(200).stream()
                            .filter(edition -> shard.contains(edition.edition().key()))
                            .toList();
            reports.add(file("report-" + number, Runs.report(List.of(shard), share, FINDING)));
        }
        Collections.shuffle(reports, new Random(count));
        byte[] whole = Runs.report(List.of(), new Runs(2, 1).editions(200), FINDING);
        byte[] merged = merged(reports);
        assertEquals(Runs.withoutSeconds(whole), Runs.withoutSeconds(merged));
        assertNotEquals(new String(whole, UTF_8), new String(merged, UTF_8));
        assertEquals(List.of(), diagnostics.list());
    }

    @Test
    void aMissingShardIsNamedAndCanComeLater() throws IOException {
        List<Path> reports = new ArrayList<>();
        for (int number : List.of(1, 3)) {
            reports.add(file("report-" + number, Runs.report(List.of(new Shard(number, 3)), List.of())));
        }
        byte[] merged = merged(reports);
        assertEquals(List.of("of the shards 2/3 no report is given, only of 1/3, 3/3"), Reported.messages(diagnostics));
        Path second = file("report-2", Runs.report(List.of(new Shard(2, 3)), List.of()));
        byte[] whole = merged(List.of(file("two", merged), second));
        assertEquals(1, diagnostics.list().size());
        assertEquals(new String(Runs.report(List.of(), List.of()), UTF_8), new String(whole, UTF_8));
    }

    @Test
    void theLaterOfTwoRunsCounts() throws IOException {
        Path first = report("1", edition("de", Outcome.FAILED, ""), edition("fr", Outcome.MADE, "x"));
        Path second = report("2", edition("de", Outcome.MADE, "y"), edition("fr", Outcome.FAILED, ""));
        String merged = new String(merged(List.of(first, second)), UTF_8);
        assertTrue(merged.contains("\"locale\":\"de\",\"article\":\"a\",\"outcome\":\"made\""), merged);
        assertTrue(merged.contains("\"locale\":\"fr\",\"article\":\"a\",\"outcome\":\"failed\""), merged);
        assertEquals(List.of("report-failed-after"), Reported.codes(diagnostics));
        assertEquals(List.of("fr/a failed here, and was made in " + first), Reported.messages(diagnostics));
    }

    @Test
    void whoFindsAnEditionUnchangedLeavesItToWhoeverMadeIt() throws IOException {
        Path first = report("1", edition("de", Outcome.MADE, "x"));
        Path second = report("2", edition("de", Outcome.UNCHANGED, "x"));
        String merged = new String(merged(List.of(first, second)), UTF_8);
        assertTrue(merged.contains("\"made\":1,\"unchanged\":0"), merged);
        assertEquals(List.of(), diagnostics.list());
    }

    @Test
    void whatALaterRunOfTheSameShardDidNotFindAgainIsMended() throws IOException {
        Path half = file("half", Runs.report(List.of(new Shard(1, 2)), List.of(), FINDING));
        Path otherHalf = file("other", Runs.report(List.of(new Shard(2, 2)), List.of()));
        Path quarter = file("quarter", Runs.report(List.of(new Shard(1, 4)), List.of()));
        Path whole = file("whole", Runs.report(List.of(), List.of()));
        assertTrue(new String(merged(List.of(half, otherHalf)), UTF_8).contains("slug-twice"));
        assertTrue(new String(merged(List.of(half, otherHalf, quarter)), UTF_8).contains("slug-twice"));
        assertFalse(new String(merged(List.of(half, otherHalf, whole)), UTF_8).contains("slug-twice"));
        assertTrue(new String(merged(List.of(whole, otherHalf, half)), UTF_8).contains("slug-twice"));
    }

    @Test
    void otherBytesFromTheSameInputsAreAContradiction() throws IOException {
        Path first = report("1", edition("de", Outcome.MADE, "x"));
        Path second = report("2", edition("de", Outcome.MADE, "y"));
        merged(List.of(first, second));
        assertEquals(List.of("report-bytes-differ"), Reported.codes(diagnostics));
    }

    @Test
    void reportsOfTwoArchivesAreNotMerged() throws IOException {
        byte[] report = Runs.report(List.of(), List.of());
        byte[] other =
                new String(report, UTF_8).replace("An archive", "Another").getBytes(UTF_8);
        RunDigest digest = new RunDigest();
        assertFalse(ReportMerge.run(List.of(file("1", report), file("2", other)), digest, diagnostics));
        assertEquals(List.of("report-archives-differ"), Reported.codes(diagnostics));
    }

    @Test
    void anotherVersionOfTheProgramIsSaid() throws IOException {
        byte[] report = Runs.report(List.of(), List.of());
        byte[] other = new String(report, UTF_8).replace("0.1.0", "0.2.0").getBytes(UTF_8);
        merged(List.of(file("1", report), file("2", other)));
        assertEquals(List.of("report-programs-differ"), Reported.codes(diagnostics));
    }

    @Test
    void editionsOutOfOrderAreAFault() throws IOException {
        RunReportWriter writer = new RunReportWriter(new ByteArrayOutputStream());
        writer.begin(new RunHead("", "", Profile.SCREEN, List.of()));
        writer.accept(edition("fr", Outcome.MADE, "x"));
        assertThrows(IllegalArgumentException.class, () -> writer.accept(edition("de", Outcome.MADE, "x")));
        assertThrows(IllegalArgumentException.class, () -> writer.accept(edition("fr", Outcome.MADE, "x")));
    }

    @Test
    void findingsOfARunAreTheSameWhateverShardFoundThem() {
        List<Diagnostic> all = IntStream.range(0, 3000)
                .mapToObj(line -> new Diagnostic(Place.of("a", line + 1), ArchiveCode.SLUG_TWICE, "x"))
                .toList();
        RunFindings one = new RunFindings();
        one.add(all);
        RunFindings two = new RunFindings();
        two.add(all.subList(1500, 3000));
        two.add(all.subList(0, 2000));
        assertEquals(one.list(), two.list());
        assertEquals(all.subList(0, 1000), one.list());
    }
}
