package parkhang.terminal;

import java.util.List;
import parkhang.diagnostic.Diagnostic;
import parkhang.inspection.InspectionProgress;
import parkhang.verify.VerifiedEdition;

/** Shows how a verification goes on, and what is found on its way. */
public final class VerifyProgressPrinter implements InspectionProgress {
    private final ProgressLine line;
    private final DiagnosticPrinter diagnostics;
    private final boolean quiet;

    /** @param quiet whether only errors are printed */
    public VerifyProgressPrinter(ProgressLine line, DiagnosticPrinter diagnostics, boolean quiet) {
        this.line = line;
        this.diagnostics = diagnostics;
        this.quiet = quiet;
    }

    @Override
    public void begin(int editions) {
        line.begin(editions);
    }

    @Override
    public void done(VerifiedEdition edition) {
        List<Diagnostic> wanted =
                edition.found().stream().filter(one -> !quiet || one.isError()).toList();
        if (!wanted.isEmpty()) {
            line.interrupt(() -> diagnostics.printRow(wanted));
        }
        line.done(edition.name() + (edition.isWhole() ? "" : " NOT WHOLE"), !edition.isWhole());
    }

    public void end() {
        line.end();
    }
}
