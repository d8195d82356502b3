package parkhang.command;

import java.io.PrintWriter;
import parkhang.diagnostic.Diagnostics;
import parkhang.press.Finished;
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
    public void begin(int editions) {
        all = editions;
    }

    @Override
    public void found(Diagnostics found) {
        clear();
        diagnostics.print(found);
    }

    @Override
    public void done(Finished edition) {
        done++;
        String line = "[" + done + "/" + all + "] " + edition.locale().toLanguageTag() + " " + edition.slug()
                + (edition.failed() ? " FAILED" : "");
        found(edition.diagnostics());
        if (terminal) {
            out.print(line);
            out.flush();
        } else {
            out.println(line);
        }
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
