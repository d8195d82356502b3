package parkhang.command;

import java.io.PrintWriter;
import java.time.Clock;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.ledger.EditionResult;
import parkhang.ledger.Outcome;
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

    @Override
    public void waiting() {
        line.note("another export is writing into this output; waiting until it has ended");
    }

    @Override
    public void begin(int editions) {
        line.begin(editions);
    }

    @Override
    public void found(Diagnostics found) {
        found.list().forEach(this::print);
    }

    @Override
    public void done(EditionResult result) {
        result.edition().diagnostics().forEach(this::print);
        boolean failed = result.outcome() == Outcome.FAILED;
        line.done(result.edition().key() + (failed ? " FAILED" : ""), failed);
    }

    /** What to say when the run is stopped before its end. */
    String stopped() {
        return "parkhang: stopped; " + line.standing() + " editions are done, and the same command goes on from there";
    }

    void end() {
        line.end();
    }

    private void print(Diagnostic found) {
        if (!quiet || found.isError()) {
            line.interrupt(() -> diagnostics.printOnce(found));
        }
    }
}
