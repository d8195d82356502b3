package parkhang.fuzz;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import parkhang.diagnostic.Diagnostics;
import parkhang.ledger.Shard;
import parkhang.report.run.ReportMerge;
import parkhang.report.run.RunConsumer;
import parkhang.report.run.RunDigest;
import parkhang.report.run.RunReportText;
import parkhang.report.run.RunReportWriter;
import parkhang.report.run.Runs;

/** The report of a run: what was read of it without a fault is written, and read and written again the same. */
class RunReportFuzz {
    private final Path folder = Inputs.folder();

    static Stream<byte[]> seeds() {
        return Stream.of(Runs.report(List.of(Shard.WHOLE), new Runs(1).editions(1)));
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "report.dict")
    @FuzzTest
    void reads(byte[] file) {
        RunDigest digest = new RunDigest();
        if (merge(file, digest, new Diagnostics())) {
            RunReportText.of(digest);
            byte[] written = merged(file);
            assertArrayEquals(written, merged(written));
        }
    }

    private byte[] merged(byte[] file) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Diagnostics diagnostics = new Diagnostics();
            assertTrue(
                    merge(file, new RunReportWriter(out), diagnostics),
                    () -> diagnostics.list().toString());
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether nothing was wrong with the report. */
    private boolean merge(byte[] file, RunConsumer consumer, Diagnostics diagnostics) {
        Path report = Inputs.put(folder.resolve("report.json"), file);
        try {
            boolean whole = ReportMerge.run(List.of(report), consumer, diagnostics);
            assertEquals(
                    !whole, diagnostics.hasErrors(), () -> diagnostics.list().toString());
            return whole;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
