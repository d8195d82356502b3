package parkhang.workbench.live;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import parkhang.archive.Archive;
import parkhang.archive.ArticleFile;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.font.FontSet;

/** Keeps what is seen of an archive at a glance, and renews what a change concerns, one change after the other. */
public final class Glance {
    /** Of more articles than these it is as quick to read all. */
    private static final int SOME = 50;

    private final Supplier<Optional<Archive>> opening;
    private final Editions editions;
    private final Consumer<String> teller;
    private final Consumer<Throwable> faults;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "workbench glance");
        thread.setDaemon(true);
        return thread;
    });
    private final CountDownLatch first = new CountDownLatch(1);
    private volatile Overview overview = Overview.EMPTY;

    /** @param teller is told the slugs of articles that are seen otherwise now, or {@value Change#ALL} */
    public Glance(
            Supplier<Optional<Archive>> opening,
            Editions editions,
            Consumer<String> teller,
            Consumer<Throwable> faults) {
        this.opening = opening;
        this.editions = editions;
        this.teller = teller;
        this.faults = faults;
    }

    /** What is known; the first time it is waited for a little, and a page that has been shown before is renewed. */
    public Overview overview() {
        try {
            first.await(500, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return overview;
    }

    /** Whether it has been read at all. */
    public boolean isRead() {
        return first.getCount() == 0;
    }

    /** Reads all of it again. */
    public void readAll() {
        worker.execute(() -> guarded(this::all));
    }

    /** Reads these articles again. */
    public void read(Set<String> slugs) {
        worker.execute(() -> guarded(slugs.size() > SOME ? this::all : () -> some(slugs)));
    }

    /** Reads nothing more. */
    public void stop() {
        worker.shutdownNow();
    }

    private void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | StackOverflowError e) {
            if (!worker.isShutdown()) {
                faults.accept(e);
            }
        } finally {
            first.countDown();
        }
    }

    private void all() {
        Optional<Archive> archive = opening.get();
        if (archive.isEmpty()) {
            overview = Overview.EMPTY;
            teller.accept(Change.ALL);
            return;
        }
        OverviewReader reader = OverviewReader.of(archive.get());
        Overview read = reader.read();
        overview = read;
        first.countDown();
        teller.accept(Change.ALL);
        Diagnostics found = new Diagnostics();
        FontSet fonts = editions.fonts(archive.get(), found);
        reader.check(fonts).forEach(one -> found.report(one.place(), one.code(), one.message()));
        overview = read.with(found.list(), true);
        teller.accept(Change.ALL);
    }

    private void some(Set<String> slugs) {
        Optional<Archive> archive = opening.get();
        if (archive.isEmpty()) {
            return;
        }
        List<String> there = archive.get().articles(new Diagnostics()).stream()
                .map(ArticleFile::slug)
                .toList();
        if (!there.containsAll(slugs) || !overview.articles().keySet().containsAll(slugs)) {
            all(); // others may lead to one that is gone, or has come
            return;
        }
        OverviewReader reader = OverviewReader.of(archive.get(), slugs);
        List<Diagnostic> found = reader.check(editions.fonts(archive.get(), new Diagnostics()));
        overview = overview.renewed(reader.read().with(found, true));
        slugs.forEach(teller);
    }
}
