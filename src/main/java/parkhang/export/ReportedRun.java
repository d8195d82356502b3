package parkhang.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Archive;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.export.plan.ExportOrder;
import parkhang.file.DiskFault;
import parkhang.file.GrowingFile;
import parkhang.ledger.EditionResult;
import parkhang.ledger.Shard;
import parkhang.report.ReportCode;
import parkhang.report.run.PortableRun;
import parkhang.report.run.RunConsumer;
import parkhang.report.run.RunFindings;
import parkhang.report.run.RunHead;
import parkhang.report.run.RunReportWriter;

/** Writes a report of a run while it goes on. What the disk does not take costs the report, and no edition. */
public final class ReportedRun implements ExportListener, Closeable {
    private final Path file;
    private final Archive archive;
    private final ExportOrder order;
    private @Nullable Growing growing;
    private @Nullable IOException fault;

    private ReportedRun(Path file, Archive archive, ExportOrder order) {
        this.file = file;
        this.archive = archive;
        this.order = order;
    }

    /** The report as far as it is written. */
    private record Growing(GrowingFile file, RunConsumer consumer) {}

    /**
     * Makes the run, and puts its report in place when it has ended.
     *
     * @param run given whom to tell of each edition
     * @param found gets what the disk did not take
     * @throws IOException where the file's name is a folder's; then there is no run
     * @throws UncheckedIOException where the report can't even be begun; then no edition is made
     */
    public static ExportSummary write(
            Path file,
            Archive archive,
            ExportOrder order,
            Function<ExportListener, ExportSummary> run,
            Diagnostics found)
            throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        try (ReportedRun report = new ReportedRun(file, archive, order)) {
            ExportSummary summary = run.apply(report);
            report.end(summary);
            report.tell(found);
            return summary;
        }
    }

    /** An earlier run's report goes: it would stand for this run, should it be killed. */
    @Override
    public void begin() {
        try {
            Files.deleteIfExists(file);
            // The folders' names are of the machine, and do not belong into a report.
            List<Path> folders = List.of(archive.layout().root(), order.output());
            GrowingFile begun = GrowingFile.begin(file);
            growing = new Growing(begun, new PortableRun(new RunReportWriter(begun.out()), folders));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        attempt(report -> report.consumer.begin(head(archive, order)));
    }

    @Override
    public void take(EditionResult edition) {
        attempt(report -> report.consumer.accept(edition));
    }

    /** Where the run's turn never came, its report says why. */
    private void end(ExportSummary summary) {
        if (growing == null) {
            begin();
        }
        RunFindings findings = new RunFindings();
        findings.add(summary.findings());
        attempt(report -> {
            report.consumer.end(findings.list());
            report.file.finish();
        });
    }

    private static RunHead head(Archive archive, ExportOrder order) {
        return new RunHead(
                order.program().name(),
                archive.settings().title(),
                order.profile(),
                order.shard().equals(Shard.WHOLE) ? List.of() : List.of(order.shard()));
    }

    private interface Step {
        void run(Growing report) throws IOException;
    }

    private void attempt(Step step) {
        if (growing != null && fault == null) {
            try {
                step.run(growing);
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

    @Override
    public void close() throws IOException {
        if (growing != null) {
            growing.file.close();
        }
    }
}
