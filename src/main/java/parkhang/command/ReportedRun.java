package parkhang.command;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Archive;
import parkhang.archive.DiskFault;
import parkhang.archive.GrowingFile;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.ledger.EditionResult;
import parkhang.ledger.Shard;
import parkhang.press.ExportOrder;
import parkhang.press.ExportSummary;
import parkhang.report.PortableRun;
import parkhang.report.ReportCode;
import parkhang.report.RunFindings;
import parkhang.report.RunHead;
import parkhang.report.RunReportWriter;
import parkhang.report.RunTaker;

/** Writes a report of a run while it goes on. What the disk does not take costs the report, and no edition. */
final class ReportedRun {
    private final Path file;
    private final RunTaker taker;
    private @Nullable IOException fault;

    private ReportedRun(Path file, RunTaker taker) {
        this.file = file;
        this.taker = taker;
    }

    /**
     * Makes the run, and puts its report in place when it has ended.
     *
     * @param run given whom to tell of each edition
     * @param found gets what the disk did not take
     * @throws IOException where the report can't even be begun; then there is no run
     */
    static ExportSummary write(
            Path file,
            Archive archive,
            ExportOrder order,
            Function<Consumer<EditionResult>, ExportSummary> run,
            Diagnostics found)
            throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        try (GrowingFile growing = GrowingFile.begin(file)) {
            // The folders' names are of the machine, and do not belong into a report.
            List<Path> folders = List.of(archive.layout().root(), order.output());
            ReportedRun report = new ReportedRun(file, new PortableRun(new RunReportWriter(growing.out()), folders));
            report.attempt(() -> report.taker.begin(head(archive, order)));
            ExportSummary summary = run.apply(edition -> report.attempt(() -> report.taker.take(edition)));
            report.attempt(() -> report.end(summary, growing));
            report.tell(found);
            return summary;
        }
    }

    private static RunHead head(Archive archive, ExportOrder order) {
        return new RunHead(
                "parkhang " + order.program().version(),
                archive.settings().title(),
                order.shard().equals(Shard.WHOLE) ? List.of() : List.of(order.shard()));
    }

    private void end(ExportSummary summary, GrowingFile growing) throws IOException {
        RunFindings findings = new RunFindings();
        findings.add(summary.findings());
        taker.end(findings.list());
        growing.finish();
    }

    private interface Step {
        void run() throws IOException;
    }

    private void attempt(Step step) {
        if (fault == null) {
            try {
                step.run();
            } catch (IOException e) {
                fault = e;
            }
        }
    }

    private void tell(Diagnostics found) {
        if (fault != null) {
            found.report(
                    Place.of(file.toString()),
                    ReportCode.REPORT_UNWRITABLE,
                    "can't be written: " + DiskFault.reason(fault));
        }
    }
}
