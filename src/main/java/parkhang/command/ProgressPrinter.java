package parkhang.command;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.export.Progress;
import parkhang.ledger.EditionResult;
import parkhang.ledger.EditionResult.Outcome;

/** Shows how an export goes on, and what is found on its way. */
final class ProgressPrinter implements Progress {
    private final ProgressLine line;
    private final DiagnosticPrinter diagnostics;
    private final boolean quiet;
    private volatile boolean begun;

    /**
     * A printer for one run.
     *
     * @param mode whatever it is, errors are printed
     * @param columns of the terminal
     */
    ProgressPrinter(PrintWriter out, DiagnosticPrinter diagnostics, ProgressLine.Mode mode, Clock clock, int columns) {
        this.line = new ProgressLine(out, mode, clock, columns);
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
        begun = true;
    }

    @Override
    public void found(Diagnostics found) {
        print(found.list());
    }

    @Override
    public void done(EditionResult result) {
        print(result.edition().diagnostics());
        boolean failed = result.outcome() == Outcome.FAILED;
        line.done(result.edition().key() + (failed ? " FAILED" : ""), failed);
    }

    /** What to say when the run is stopped before its end. */
    String stopped() {
        String standing = begun
                ? line.standing() + " editions are done, and the same command goes on from there"
                : "it had not begun to make editions";
        return line.stop() + "parkhang: stopped; " + standing;
    }

    void end() {
        line.end();
    }

    private void print(List<Diagnostic> found) {
        List<Diagnostic> wanted =
                found.stream().filter(one -> !quiet || one.isError()).toList();
        if (!wanted.isEmpty()) {
            line.interrupt(() -> diagnostics.printRow(wanted));
        }
    }
}
