package parkhang.workbench.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

/** One worker, which does what was asked for last: whoever asks again does not want what he asked for before. */
public final class NewestFirst {
    /** What waits; of more the oldest is dropped. A browser asks for six things at once. */
    private static final int MOST = 24;

    private final Deque<Task<?>> waiting = new ArrayDeque<>();

    private record Task<T>(String name, Callable<T> work, CompletableFuture<T> result) {
        void run() {
            try {
                result.complete(work.call());
            } catch (Exception | Error e) { // whoever waits hears of it, and the worker lives
                result.completeExceptionally(e);
            }
        }

        void drop() {
            result.completeExceptionally(new CancellationException(name + " was asked for again, or too much was"));
        }
    }

    /** @param name of its thread */
    public NewestFirst(String name) {
        Thread worker = new Thread(this::work, name);
        worker.setDaemon(true);
        worker.start();
    }

    /** What comes of the work; cancelled where the same is asked for again before it is begun, or too much else is. */
    public synchronized <T> CompletableFuture<T> ask(String name, Callable<T> work) {
        Optional<Task<?>> older =
                waiting.stream().filter(task -> task.name().equals(name)).findFirst();
        older.ifPresent(this::drop);
        if (waiting.size() == MOST) {
            drop(waiting.getLast());
        }
        Task<T> task = new Task<>(name, work, new CompletableFuture<>());
        waiting.addFirst(task);
        notifyAll();
        return task.result();
    }

    private void drop(Task<?> task) {
        waiting.remove(task);
        task.drop();
    }

    private void work() {
        try {
            while (true) {
                next().run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Task<?> next() throws InterruptedException {
        while (waiting.isEmpty()) {
            wait();
        }
        return waiting.removeFirst();
    }
}
