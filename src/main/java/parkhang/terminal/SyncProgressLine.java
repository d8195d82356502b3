package parkhang.terminal;

import java.io.PrintWriter;
import parkhang.localization.SyncProgress;

/** Shows on a terminal how a sync goes on, in one line that is written over; elsewhere nothing. */
public final class SyncProgressLine implements SyncProgress {
    private static final String CLEAR = "\r\u001B[K";

    /** A line a hundredth of the way, and never more than one for each article. */
    private static final int STEPS = 100;

    private final PrintWriter out;
    private final boolean terminal;

    public SyncProgressLine(PrintWriter out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    @Override
    public void read(int articles, int all) {
        step("reading articles", articles, all);
    }

    @Override
    public void remembering(String tag) {
        show(tag + ": reading the memory");
    }

    @Override
    public void synced(String tag, int articles, int all) {
        step(tag + ": bringing up to date", articles, all);
    }

    public void end() {
        show("");
    }

    private void step(String what, int done, int all) {
        if (done % Math.max(1, all / STEPS) == 0) {
            show("[" + done + "/" + all + "] " + what);
        }
    }

    private void show(String line) {
        if (terminal) {
            out.print(CLEAR + line);
            out.flush();
        }
    }
}
