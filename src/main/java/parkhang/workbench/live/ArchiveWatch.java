package parkhang.workbench.live;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Layout;

/**
 * Tells which files of an archive have changed. The system's word is only the reason to look at once: it comes late or not at all over a
 * network, and there are systems that watch only so many folders. So the files are looked at from time to time as well.
 */
public final class ArchiveWatch implements Closeable {
    /** In milliseconds; programs write a file in several steps. */
    private static final long QUIET = 30;

    /** In milliseconds. */
    private static final long LEAST_PAUSE = 2000;

    /** A pause is so many times as long as a look, so that a large archive does not keep the machine busy. */
    private static final int PAUSES = 20;

    private final Layout layout;
    private final Consumer<Set<String>> taker;
    private final Thread thread = new Thread(this::run, "workbench watch");
    private final Set<Path> registered = new HashSet<>();
    private @Nullable WatchService service;
    private Snapshot known;

    private ArchiveWatch(Layout layout, @Nullable WatchService service, Consumer<Set<String>> taker) {
        this.layout = layout;
        this.service = service;
        this.taker = taker;
        this.known = Snapshot.of(layout);
        register();
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * One that watches until it is closed.
     *
     * @param taker is told the names of files that have changed, relative to the archive, with slashes
     */
    public static ArchiveWatch of(Layout layout, Consumer<Set<String>> taker) {
        try {
            return new ArchiveWatch(layout, FileSystems.getDefault().newWatchService(), taker);
        } catch (IOException | UnsupportedOperationException e) {
            return looking(layout, taker); // the system has no more of them, or none at all
        }
    }

    /** One that only looks from time to time. */
    static ArchiveWatch looking(Layout layout, Consumer<Set<String>> taker) {
        return new ArchiveWatch(layout, null, taker);
    }

    private void run() {
        long pause = LEAST_PAUSE;
        try {
            while (!Thread.interrupted()) {
                await(pause);
                long start = System.nanoTime();
                Snapshot now = Snapshot.of(layout);
                Set<String> changed = known.changes(now);
                known = now;
                pause = Math.max(LEAST_PAUSE, PAUSES * TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
                register();
                if (!changed.isEmpty()) {
                    taker.accept(changed);
                }
            }
        } catch (InterruptedException | ClosedWatchServiceException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void await(long pause) throws InterruptedException {
        WatchService told = service;
        if (told == null) {
            TimeUnit.MILLISECONDS.sleep(pause);
            return;
        }
        WatchKey key = told.poll(pause, TimeUnit.MILLISECONDS);
        if (key != null) {
            TimeUnit.MILLISECONDS.sleep(QUIET);
        }
        for (; key != null; key = told.poll()) {
            key.pollEvents();
            if (!key.reset()) {
                registered.remove((Path) key.watchable()); // the folder is gone, and may come again
            }
        }
    }

    private void register() {
        WatchService told = service;
        if (told == null) {
            return;
        }
        for (Path folder : known.folders()) {
            try {
                if (registered.add(folder)) {
                    folder.register(
                            told,
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_MODIFY,
                            StandardWatchEventKinds.ENTRY_DELETE);
                }
            } catch (IOException e) {
                registered.remove(folder); // it is gone, or there are too many: the next look finds what is in it
            }
        }
    }

    @Override
    public void close() throws IOException {
        thread.interrupt();
        WatchService told = service;
        service = null;
        if (told != null) {
            told.close();
        }
    }
}
