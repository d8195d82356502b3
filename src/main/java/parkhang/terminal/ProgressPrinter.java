package parkhang.terminal;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Phase;
import parkhang.diagnostic.Progress;
import parkhang.terminal.ProgressLine.Mode;

/** Shows how a run goes on, and what is found on its way. */
public final class ProgressPrinter implements Progress {
    private final ProgressLine line;
    private final DiagnosticPrinter diagnostics;
    private final boolean quiet;
    private volatile @Nullable Phase counted;

    /**
     * A printer for one run.
     *
     * @param mode whatever it is, errors are printed
     * @param clock with the zone that lines tell the time in
     * @param columns of the terminal
     */
    ProgressPrinter(PrintWriter out, DiagnosticPrinter diagnostics, Mode mode, Clock clock, int columns) {
        this.line = new ProgressLine(out, mode, clock, columns);
        this.diagnostics = diagnostics;
        this.quiet = mode == Mode.QUIET;
    }

    /** Shows a bar on a terminal, and lines with the time elsewhere; where it is to be quiet, nothing but errors. */
    public static ProgressPrinter of(Console console, DiagnosticPrinter diagnostics, boolean quiet) {
        return of(console, diagnostics, quiet ? Mode.QUIET : console.terminal() ? Mode.BAR : Mode.LINES);
    }

    /** The same for runs that mostly are over soon: elsewhere than on a terminal, nothing is said in the first half minute. */
    public static ProgressPrinter late(Console console, DiagnosticPrinter diagnostics) {
        return of(console, diagnostics, console.terminal() ? Mode.BAR : Mode.LATE_LINES);
    }

    /** Shows a figure and words in one line on a terminal, and nothing but errors elsewhere. */
    public static ProgressPrinter counter(Console console, DiagnosticPrinter diagnostics) {
        return of(console, diagnostics, console.terminal() ? Mode.COUNTER : Mode.QUIET);
    }

    private static ProgressPrinter of(Console console, DiagnosticPrinter diagnostics, Mode mode) {
        Clock clock = Clock.system(ZoneId.systemDefault());
        return new ProgressPrinter(console.screen(), diagnostics, mode, clock, console.columns());
    }

    @Override
    public void begin(Phase phase, String of, int steps) {
        line.begin(ProgressWords.of(phase, of), steps);
        counted = phase;
    }

    @Override
    public void begin(Phase phase, String of) {
        line.note(ProgressWords.of(phase, of));
    }

    @Override
    public void done(String step, boolean failed) {
        Phase phase = counted;
        line.done(phase == null ? step : ProgressWords.done(phase, step, failed), failed);
    }

    @Override
    public void found(List<Diagnostic> found) {
        List<Diagnostic> wanted =
                found.stream().filter(one -> !quiet || one.isError()).toList();
        if (!wanted.isEmpty()) {
            line.interrupt(() -> diagnostics.printRow(wanted));
        }
    }

    /** Prints a result of the run, which may go to the same terminal. */
    public void interrupt(Runnable printing) {
        line.interrupt(printing);
    }

    /**
     * What to say when the run is stopped before its end.
     *
     * @param words given how many steps are done of how many; nothing where no phase with steps has begun
     */
    public String stopped(UnaryOperator<String> words) {
        return line.stop() + "parkhang: stopped; " + words.apply(counted == null ? "" : line.standing());
    }

    public void end() {
        line.end();
    }
}
