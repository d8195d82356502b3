package parkhang.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import parkhang.archive.Archive;
import parkhang.archive.GrowingFile;
import parkhang.ledger.EditionResult;
import parkhang.ledger.Shard;
import parkhang.press.ExportOrder;
import parkhang.press.ExportSummary;
import parkhang.report.PortableRun;
import parkhang.report.RunHead;
import parkhang.report.RunReportWriter;
import parkhang.report.RunTaker;

/** Writes a report of a run while it goes on. */
final class ReportedRun {
    private ReportedRun() {}

    /**
     * Makes the run, and puts its report in place when it has ended.
     *
     * @param run given whom to tell of each edition
     */
    static ExportSummary write(
            Path file, Archive archive, ExportOrder order, Function<Consumer<EditionResult>, ExportSummary> run)
            throws IOException {
        try (GrowingFile growing = GrowingFile.begin(file)) {
            // The folders' names are of the machine, and do not belong into a report.
            List<Path> folders = List.of(archive.layout().root(), order.output());
            RunTaker taker = new PortableRun(new RunReportWriter(growing.out()), folders);
            taker.begin(new RunHead(
                    "parkhang " + order.program().version(),
                    archive.settings().title(),
                    order.shard().equals(Shard.WHOLE) ? List.of() : List.of(order.shard())));
            ExportSummary summary = run.apply(edition -> take(taker, edition));
            taker.end(summary.findings());
            growing.finish();
            return summary;
        }
    }

    private static void take(RunTaker taker, EditionResult edition) {
        try {
            taker.take(edition);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
