package parkhang.command;

import java.io.PrintWriter;
import parkhang.diagnostic.Diagnostics;
import parkhang.ledger.EditionResult;
import parkhang.ledger.Outcome;
import parkhang.press.Progress;

/** Shows how an export goes on: one line that is written over on a terminal, a line for each edition elsewhere. */
final class ProgressPrinter implements Progress {
    private static final String CLEAR = "\r\u001B[K";

    private final PrintWriter out;
    private final DiagnosticPrinter diagnostics;
    private final boolean terminal;
    private int all;
    private int done;

    ProgressPrinter(PrintWriter out, DiagnosticPrinter diagnostics, boolean terminal) {
        this.out = out;
        this.diagnostics = diagnostics;
        this.terminal = terminal;
    }

    @Override
    public void waiting() {
        out.println("another export is writing into this output; waiting until it has ended");
    }

    @Override
    public void begin(int editions) {
        all = editions;
    }

    @Override
    public void found(Diagnostics found) {
        clear();
        diagnostics.print(found);
    }

    @Override
    public void done(EditionResult result) {
        done++;
        String line = "[" + done + "/" + all + "] " + result.edition().key()
                + (result.outcome() == Outcome.FAILED ? " FAILED" : "");
        clear();
        result.edition().diagnostics().forEach(diagnostics::print);
        if (terminal) {
            out.print(line);
            out.flush();
        } else {
            out.println(line);
        }
    }

    /** What to say when the run is stopped before its end. */
    String stopped() {
        return "stopped: " + done + " of " + all + " editions are made and whole; the same command goes on from there";
    }

    void end() {
        clear();
    }

    private void clear() {
        if (terminal) {
            out.print(CLEAR);
            out.flush();
        }
    }
}
