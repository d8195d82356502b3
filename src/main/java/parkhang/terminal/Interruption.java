package parkhang.terminal;

import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** Says how to go on when the process is told to end before a run has: by Ctrl-C, or by the system. */
public final class Interruption {
    private final AtomicBoolean ended = new AtomicBoolean();

    /** @param message what to say */
    public Interruption(PrintWriter err, Supplier<String> message) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (!ended.get()) {
                err.println(message.get());
                err.flush();
            }
        }));
    }

    /** The run has ended: there is nothing to say any more. */
    public void isOver() {
        ended.set(true);
    }
}
