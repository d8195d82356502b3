package parkhang.workbench.make;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Archive;
import parkhang.archive.Filter;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Phase;
import parkhang.diagnostic.Progress;
import parkhang.export.Export;
import parkhang.export.ExportSummary;
import parkhang.export.plan.Program;
import parkhang.localization.ArchiveChange;
import parkhang.localization.BundleSync;
import parkhang.localization.SyncOrder;
import parkhang.workbench.live.EditionOrder;
import parkhang.workbench.live.Unwatched;

/** Makes editions, one after the other, by export's own run with its lock and its ledger, and knows what became of each. */
final class Making {
    private final Function<Diagnostics, Optional<Archive>> archive;
    private final Program program;
    private final Consumer<String> teller;
    private final Map<String, Run> runs = new ConcurrentHashMap<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "workbench export");
        thread.setDaemon(true);
        return thread;
    });

    /** @param teller is told whose run has come further, as {@link EditionOrder#name()} says */
    Making(Function<Diagnostics, Optional<Archive>> archive, Program program, Consumer<String> teller) {
        this.archive = archive;
        this.program = program;
        this.teller = teller;
    }

    /** How far a run is. */
    enum Stage {
        QUEUED,
        WAITING,
        RUNNING,
        DONE,
        /** There is nothing that was not there already. */
        UNCHANGED,
        REFUSED,
        FAULT
    }

    /** A run, and what was found in it so far. */
    record Run(EditionOrder order, Stage stage, List<Diagnostic> found) {
        boolean isOver() {
            return stage.compareTo(Stage.DONE) >= 0;
        }
    }

    /** The last run of an edition; null where there was none since the workbench began. */
    @Nullable
    Run of(String name) {
        return runs.get(name);
    }

    /** Has an edition made; one that is being made is not begun twice. */
    synchronized void start(EditionOrder order) {
        Run there = runs.get(order.name());
        if (there != null && !there.isOver()) {
            return;
        }
        put(order, Stage.QUEUED, List.of());
        try {
            worker.execute(() -> run(order));
        } catch (RejectedExecutionException e) {
            put(order, Stage.FAULT, List.of()); // the workbench is ending
        }
    }

    private void put(EditionOrder order, Stage stage, List<Diagnostic> found) {
        runs.put(order.name(), new Run(order, stage, List.copyOf(found)));
        teller.accept(order.name());
    }

    private void run(EditionOrder order) {
        put(order, Stage.RUNNING, List.of());
        List<Diagnostic> found = new ArrayList<>();
        Stage stage = Stage.FAULT;
        try {
            Diagnostics unopened = new Diagnostics();
            Optional<Archive> opened = archive.apply(unopened);
            found.addAll(unopened.list());
            if (opened.isEmpty()) {
                stage = Stage.REFUSED;
            } else {
                if (order.synced()) {
                    sync(opened.get(), order, found);
                }
                ExportSummary summary = new Export(
                                opened.get(),
                                order.export(opened.get(), program),
                                Clock.systemUTC(),
                                new Watching(order, found),
                                null)
                        .run();
                found.addAll(summary.findings());
                boolean isMade = !summary.made().isEmpty();
                stage = summary.hasErrors() ? Stage.REFUSED : isMade ? Stage.DONE : Stage.UNCHANGED;
            }
        } finally {
            put(order, stage, found);
        }
    }

    /** In all languages, as it has to be in each of them. */
    private static void sync(Archive archive, EditionOrder order, List<Diagnostic> found) {
        Diagnostics problems = new Diagnostics();
        SyncOrder wanted = new SyncOrder(new Filter(List.of(), List.of(order.slug())), false, false);
        ArchiveChange.ofBundles(
                archive.layout(), () -> {}, problems, () -> BundleSync.run(archive, wanted, problems, new Unwatched()));
        found.addAll(problems.list());
    }

    /** Shows how far the run is. */
    private final class Watching implements Progress {
        private final EditionOrder order;
        private final List<Diagnostic> found;

        Watching(EditionOrder order, List<Diagnostic> found) {
            this.order = order;
            this.found = found;
        }

        @Override
        public void begin(Phase phase, String of, int steps) {
            begin(phase, of);
        }

        @Override
        public void begin(Phase phase, String of) {
            put(order, phase == Phase.WAITING ? Stage.WAITING : Stage.RUNNING, found);
        }

        @Override
        public void done(String step, boolean failed) {}

        @Override
        public void found(List<Diagnostic> more) {
            found.addAll(more);
        }
    }
}
