package parkhang.command;

import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** Says how to go on when the process is told to end before a run has: by Ctrl-C, or by the system. */
final class Interruption {
    private final AtomicBoolean ended = new AtomicBoolean();

    /** @param message what to say */
    Interruption(PrintWriter err, Supplier<String> message) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (!ended.get()) {
                err.println(message.get());
                err.flush();
            }
        }));
    }

    /** The run has ended: there is nothing to say any more. */
    void isOver() {
        ended.set(true);
    }
}
