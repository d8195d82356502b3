package parkhang.workbench.runs;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Phase;
import parkhang.diagnostic.Progress;

/** A run that pages watch and may stop. It is stopped where it tells of its progress, so that nothing is left half done. */
final class WatchedRun implements Progress {
    /** How often pages are told, in nanoseconds: faster than anybody reads. */
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(400);

    /** Findings that are kept. */
    private static final int MOST = 500;

    private final RunOrder.Kind kind;
    private final Runnable teller;
    private final List<String> failed = new ArrayList<>();
    private final Set<Diagnostic> found = new LinkedHashSet<>();
    private Standing.Status status = Standing.Status.GOING;
    private @Nullable Phase phase;
    private String round = "";
    private int done;
    private int steps;
    private Map<String, Integer> figures = Map.of();
    private long told;
    private @Nullable Thread worker;

    /** @param teller has the pages that are open look at it */
    WatchedRun(RunOrder.Kind kind, Runnable teller) {
        this.kind = kind;
        this.teller = teller;
    }

    /** Ends a run that somebody has stopped. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    synchronized Standing standing() {
        return new Standing(kind, status, phase, round, done, steps, List.copyOf(failed), List.copyOf(found), figures);
    }

    /** The calling thread does the work from now on. */
    synchronized void begin() {
        worker = Thread.currentThread();
    }

    /** Has it stop at its next step, or at once where it only waits for another run. */
    synchronized void stop() {
        if (status == Standing.Status.GOING) {
            status = Standing.Status.STOPPING;
            if (phase == Phase.WAITING && worker != null) {
                worker.interrupt();
            }
            tell(true);
        }
    }

    /** It has come to its end, by itself or stopped. */
    synchronized void end(Map<String, Integer> itsFigures) {
        figures = itsFigures;
        status = status == Standing.Status.STOPPING ? Standing.Status.STOPPED : Standing.Status.ENDED;
        tell(true);
    }

    synchronized void stopped() {
        status = Standing.Status.STOPPED;
        tell(true);
    }

    synchronized void broken() {
        status = Standing.Status.BROKEN;
        tell(true);
    }

    private void goOn() {
        if (status == Standing.Status.STOPPING) {
            throw new Stopped();
        }
    }

    private void tell(boolean atOnce) {
        long now = System.nanoTime();
        if (atOnce || now - told > PAUSE) {
            told = now;
            teller.run();
        }
    }

    @Override
    public synchronized void begin(Phase next, String of, int count) {
        goOn();
        phase = next;
        round = of;
        done = 0;
        steps = count;
        tell(true);
    }

    @Override
    public void begin(Phase next, String of) {
        begin(next, of, 0);
    }

    @Override
    public synchronized void done(String step, boolean isFailed) {
        done++;
        if (isFailed && failed.size() < MOST) {
            failed.add(step);
        }
        tell(false);
        goOn();
    }

    @Override
    public synchronized void found(List<Diagnostic> more) {
        more.stream().limit(MOST - found.size()).forEach(found::add);
        goOn();
    }
}
