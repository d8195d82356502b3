package parkhang.workbench.live;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import parkhang.archive.Archive;
import parkhang.archive.ArticleFile;
import parkhang.diagnostic.Diagnostics;
import parkhang.font.FontSet;
import parkhang.workbench.live.Overview.Line;

/** Keeps what is seen of an archive at a glance, and renews what a change concerns, one change after the other. */
public final class Glance {
    /** So many articles are counted and checked at once, as many as are seen on a page; of more, those that somebody looks at. */
    public static final int SOME = 100;

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

    /** What is being counted because somebody looks at it. */
    private volatile Set<String> seen = Set.of();

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

    /** Somebody looks at these articles: where they were not counted and checked before, that is done, and told. */
    public void see(Collection<Line> lines) {
        Set<String> unchecked = lines.stream()
                .filter(line -> !line.checked())
                .map(Line::slug)
                .collect(Collectors.toCollection(TreeSet::new));
        if (overview.articles().size() > SOME && !unchecked.isEmpty() && !unchecked.equals(seen)) {
            seen = unchecked;
            worker.execute(() -> guarded(() -> {
                some(unchecked);
                seen = Set.of();
            }));
        }
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
        overview = archive.map(OverviewReader::index).orElse(Overview.EMPTY);
        first.countDown();
        teller.accept(Change.ALL);
        if (archive.isPresent() && overview.articles().size() <= SOME) {
            OverviewReader reader = OverviewReader.of(archive.get());
            overview = reader.read();
            teller.accept(Change.ALL);
            overview = overview.with(reader.check(fonts(archive.get())), true);
            teller.accept(Change.ALL);
        }
    }

    private FontSet fonts(Archive archive) {
        return editions.fonts(archive, new Diagnostics());
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
        Overview counted = reader.read();
        overview = overview.renewed(counted);
        slugs.forEach(teller);
        overview = overview.renewed(counted.with(reader.check(fonts(archive.get())), true));
        slugs.forEach(teller);
    }
}
