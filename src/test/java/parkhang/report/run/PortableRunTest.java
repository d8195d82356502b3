package parkhang.report.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import parkhang.archive.ArchiveCode;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Place;
import parkhang.edition.Profile;
import parkhang.ledger.EditionKey;
import parkhang.ledger.EditionRecord;
import parkhang.ledger.EditionResult;
import parkhang.ledger.EditionResult.Outcome;
import parkhang.paragraph.LineFigures;
import parkhang.translation.Coverage;

/** A report says nothing of where it was made. */
class PortableRunTest {

    private static byte[] report(Path root) throws IOException {
        Path archive = root.resolve("archive");
        Path output = archive.resolve("output");
        String file = output.resolve("de").resolve("a.pdf").toString();
        Diagnostic error = new Diagnostic(
                Place.of(file.replace('\\', '/')),
                ArchiveCode.OUTPUT_UNWRITABLE,
                "can't be written: " + file + ": full");
        EditionRecord edition = new EditionRecord(
                new EditionKey("a", "de"),
                Runs.BASIS,
                List.of(),
                List.of(),
                List.of(),
                0,
                LineFigures.NONE,
                Coverage.NONE,
                List.of(error));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RunConsumer consumer = new PortableRun(new RunReportWriter(out), List.of(archive, output));
        consumer.begin(new RunHead("p", "a", Profile.SCREEN, List.of()));
        consumer.accept(new EditionResult(edition, Outcome.FAILED, "new", Duration.ZERO));
        consumer.end(List.of(new Diagnostic(
                Place.of("articles"), ArchiveCode.ARTICLES_NONE, archive.resolve("articles") + ": no permission")));
        return out.toByteArray();
    }

    @Test
    void itIsTheSameFromEveryFolder() throws IOException {
        byte[] here = report(Path.of("here").toAbsolutePath());
        assertArrayEquals(here, report(Path.of("some where", "else").toAbsolutePath()));
        String text = new String(here, StandardCharsets.UTF_8);
        assertFalse(text.contains(Path.of("").toAbsolutePath().toString()), text);
    }
}
