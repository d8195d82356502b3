package parkhang.workbench.server;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Answer so many requests at once, and let so many wait; whoever comes then is told to come again, by a worker of its own. */
final class Workers implements Executor {
    private static final int AT_ONCE = 8;
    private static final int WAITING = 128;

    private final ThreadLocal<Boolean> refusing = ThreadLocal.withInitial(() -> false);
    private final ThreadPoolExecutor refuser = pool("refuser", 1, new ThreadPoolExecutor.CallerRunsPolicy());
    private final ThreadPoolExecutor workers =
            pool("worker", AT_ONCE, (task, pool) -> refuser.execute(() -> refuse(task)));

    private static ThreadPoolExecutor pool(String name, int threads, RejectedExecutionHandler full) {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                threads,
                threads,
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(WAITING),
                task -> daemon(task, "workbench " + name),
                full);
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    /** A thread that the process does not wait for. */
    static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void execute(Runnable task) {
        workers.execute(task);
    }

    private void refuse(Runnable task) {
        refusing.set(true);
        try {
            task.run();
        } finally {
            refusing.remove();
        }
    }

    /** Whether the request that the calling thread has is one too many. */
    boolean isRefusing() {
        return refusing.get();
    }

    /** Takes nothing more, and lets what was taken come to its end, within a second. */
    void finish() {
        workers.shutdown();
        try {
            workers.awaitTermination(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void stop() {
        workers.shutdownNow();
        refuser.shutdownNow();
    }
}
