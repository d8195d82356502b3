package parkhang.terminal;

import java.util.List;
import parkhang.bind.BindProgress;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;

/** Shows how a binding goes on, and what is found on its way. */
public final class BindProgressLine implements BindProgress {
    private final ProgressLine line;
    private final DiagnosticPrinter diagnostics;
    private final boolean quiet;

    /** @param quiet whether only errors are printed */
    public BindProgressLine(ProgressLine line, DiagnosticPrinter diagnostics, boolean quiet) {
        this.line = line;
        this.diagnostics = diagnostics;
        this.quiet = quiet;
    }

    @Override
    public void begin(int articles) {
        line.begin(articles);
    }

    @Override
    public void composed(String slug, boolean failed) {
        line.done(slug + (failed ? " FAILED" : ""), failed);
    }

    @Override
    public void layingOut(int time) {
        line.note("laying out the volume" + (time == 1 ? "" : ", for the " + time + ". time"));
    }

    @Override
    public void readingBack() {
        line.note("reading it back");
    }

    @Override
    public void packing(int editions) {
        line.begin(editions);
    }

    @Override
    public void packed(String slug) {
        line.done("packed " + slug, false);
    }

    @Override
    public void found(Diagnostics found) {
        List<Diagnostic> wanted =
                found.list().stream().filter(one -> !quiet || one.isError()).toList();
        if (!wanted.isEmpty()) {
            line.interrupt(() -> diagnostics.printRow(wanted));
        }
    }

    /** What to say when the run is stopped before its end. */
    public String stopped() {
        return line.stop() + "parkhang: stopped; the volume is not written";
    }

    public void end() {
        line.end();
    }
}
