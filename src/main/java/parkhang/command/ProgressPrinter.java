package parkhang.command;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.ZoneId;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.ledger.EditionResult;
import parkhang.ledger.Outcome;
import parkhang.press.Finished;
import parkhang.press.Progress;

/** Shows how an export goes on, and what is found on its way. */
final class ProgressPrinter implements Progress {
    private final ProgressLine line;
    private final DiagnosticPrinter diagnostics;
    private final boolean quiet;

    /** @param mode whatever it is, errors are printed */
    ProgressPrinter(PrintWriter out, DiagnosticPrinter diagnostics, ProgressLine.Mode mode, Clock clock) {
        this.line = new ProgressLine(out, mode, clock);
        this.diagnostics = diagnostics;
        this.quiet = mode == ProgressLine.Mode.QUIET;
    }

    ProgressPrinter(PrintWriter out, DiagnosticPrinter diagnostics, boolean terminal) {
        this(
                out,
                diagnostics,
                terminal ? ProgressLine.Mode.BAR : ProgressLine.Mode.LINES,
                Clock.system(ZoneId.systemDefault()));
    }

    /** @param editions how many are due */
    @Override
    public void begin(int editions) {
        line.begin(editions);
    }

    @Override
    public void found(Diagnostics found) {
        found.list().forEach(this::print);
    }

    @Override
    public void done(Finished edition) {
        found(edition.diagnostics());
        shown(edition.locale().toLanguageTag() + "/" + edition.slug(), edition.failed());
    }

    /** What was not due is no progress. */
    public void done(EditionResult result) {
        result.edition().diagnostics().forEach(this::print);
        if (result.outcome() != Outcome.UNCHANGED) {
            shown(result.edition().key().toString(), result.outcome() == Outcome.FAILED);
        }
    }

    void end() {
        line.end();
    }

    private void shown(String edition, boolean failed) {
        line.done(edition + (failed ? " FAILED" : ""), failed);
    }

    private void print(Diagnostic found) {
        if (!quiet || found.isError()) {
            line.interrupt(() -> diagnostics.printOnce(found));
        }
    }
}
