package parkhang.archive;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works on many things at once and hands over the results one by one, in the order of the things. */
public final class InOrder {
    /** How many results may wait for one that takes long, for each worker: memory stays bounded. */
    private static final int WAITING = 8;

    private InOrder() {}

    /**
     * Does the work for each thing. What the work or the taker throws ends the run.
     *
     * @param jobs how many workers, at least 1
     * @param taker called in the thread that calls, never at the same time twice
     */
    public static <T, R> void run(Iterable<T> things, int jobs, Function<T, R> work, Consumer<R> taker) {
        ExecutorService workers = Executors.newFixedThreadPool(jobs);
        Deque<Future<R>> running = new ArrayDeque<>();
        try {
            for (T thing : things) {
                running.add(workers.submit(() -> work.apply(thing)));
                take(running, WAITING * jobs, taker);
            }
            take(running, 0, taker);
        } finally {
            end(workers);
        }
    }

    /** Nobody may think that the work is over while a worker is still at it. */
    private static void end(ExecutorService workers) {
        workers.shutdownNow();
        try {
            workers.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static <R> void take(Deque<Future<R>> running, int most, Consumer<R> taker) {
        while (running.size() > most) {
            taker.accept(result(running.remove()));
        }
    }

    private static <R> R result(Future<R> work) {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            } else if (e.getCause() instanceof Error fault) {
                throw fault;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
