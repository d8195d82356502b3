package parkhang.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Archive;
import parkhang.archive.ArchiveCode;
import parkhang.archive.DiskFault;
import parkhang.archive.SafeFile;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.ledger.Basis;
import parkhang.ledger.EditionKey;
import parkhang.ledger.EditionRecord;
import parkhang.ledger.EditionResult;
import parkhang.ledger.Outcome;
import parkhang.ledger.OutputLock;
import parkhang.ledger.RecordCursor;

/** Produces the editions of an archive that are due; what is reported comes in the same order whatever the number of workers. */
public final class Export {
    /** In milliseconds. */
    private static final long LOCK_TRIES_APART = 200;

    private final Archive archive;
    private final ExportOrder order;
    private final Clock clock;
    private final Progress progress;
    private final @Nullable Consumer<EditionResult> report;
    private final ExportSummary summary = new ExportSummary();

    /**
     * A run that is yet to begin.
     *
     * @param clock tells whether an embargo is over
     * @param report is shown every edition in the order of the plan, those that are not due too; null where nobody asks
     */
    public Export(
            Archive archive,
            ExportOrder order,
            Clock clock,
            Progress progress,
            @Nullable Consumer<EditionResult> report) {
        this.archive = archive;
        this.order = order;
        this.clock = clock;
        this.progress = progress;
        this.report = report;
    }

    /** Makes the editions that are due, and waits for another run that is writing into the same output. */
    public ExportSummary run() {
        attempt(() -> {
            OutputLock lock = lock();
            try (lock) {
                Makeready ready = makeready();
                sweep(ready);
                Diagnostics kept = new Diagnostics();
                try (Bookkeeping books = new Bookkeeping(archive, order, kept)) {
                    books.settle(Set.of());
                    run(ready, books);
                }
                report(kept);
            }
        });
        return summary;
    }

    /** Finds the editions that are due and those that are left over, and touches nothing. */
    public DryRun plan() {
        List<DueEdition> due = new ArrayList<>();
        List<EditionKey> leftovers = new ArrayList<>();
        attempt(() -> {
            Makeready ready = makeready();
            try (Bookkeeping books = new Bookkeeping(archive, order, new Diagnostics())) {
                Plan plan = plan(ready, bases(ready, books), books, edition -> summary.addUnchanged());
                plan.articles().forEach(article -> article.due().forEach(due::add));
                plan.leftovers().forEach(edition -> leftovers.add(edition.key()));
            }
        });
        return new DryRun(due, summary.unchanged(), leftovers, summary.hasErrors());
    }

    private interface Step {
        void run() throws IOException;
    }

    private void attempt(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            Diagnostics found = new Diagnostics();
            Place place = Place.of(archive.name(order.output()));
            found.report(place, ArchiveCode.OUTPUT_UNWRITABLE, "can't be written: " + DiskFault.reason(e));
            report(found);
        }
    }

    private Makeready makeready() {
        Diagnostics found = new Diagnostics();
        Makeready ready = Makeready.read(archive, order.filter(), found);
        report(found);
        return ready;
    }

    private OutputLock lock() throws IOException {
        var lock = OutputLock.tryLock(order.output(), order.shard());
        if (lock.isEmpty()) {
            progress.waiting();
        }
        while (lock.isEmpty()) {
            try {
                TimeUnit.MILLISECONDS.sleep(LOCK_TRIES_APART);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while another run was writing", e);
            }
            lock = OutputLock.tryLock(order.output(), order.shard());
        }
        return lock.get();
    }

    /** Removes what a run that was killed had under way, of this run's shard only: others may be writing. */
    private void sweep(Makeready ready) throws IOException {
        for (Locale locale : ready.bundles().keySet()) {
            Path folder = order.output().resolve(locale.toLanguageTag());
            if (Files.isDirectory(folder)) {
                SafeFile.sweep(
                        folder, name -> order.shard().contains(EditionKey.of(name.replaceFirst("\\..*", ""), locale)));
            }
        }
    }

    private void run(Makeready ready, Bookkeeping books) throws IOException {
        Map<Locale, Basis> bases = bases(ready, books);
        Plan plan = plan(ready, bases, books, edition -> unchanged(edition, books));
        books.endJournal();
        progress.begin(plan.due());
        if (plan.due() > 0 || report != null) {
            Printing printing = new Printing(archive, order, clock, ready, bases);
            report(printing.found());
            try (RecordCursor records = report == null ? null : books.read()) {
                printing.run(new Tasks(ready, plan, records, printing::ready), printed -> done(printed, books));
            }
        }
        settle(ready, plan, books);
    }

    private Map<Locale, Basis> bases(Makeready ready, Bookkeeping books) throws IOException {
        try (RecordCursor records = books.read()) {
            EditionRecord any = records.peek();
            BasisReader reader = new BasisReader(archive, order, ready.locales(), any == null ? null : any.basis());
            Map<Locale, Basis> bases = new HashMap<>();
            for (var bundle : ready.bundles().entrySet()) {
                if (bundle.getValue().isPresent()) {
                    bases.put(bundle.getKey(), reader.basis(bundle.getValue().get()));
                }
            }
            return bases;
        }
    }

    private Plan plan(Makeready ready, Map<Locale, Basis> bases, Bookkeeping books, Consumer<PlannedEdition> unchanged)
            throws IOException {
        Planner planner = new Planner(archive, order, ready.slugs(), bases);
        try (RecordCursor records = books.read()) {
            return Planning.run(order, ready, planner, records, unchanged);
        }
    }

    /** What was found when an edition was made is said again in every run: it is as true as it was then. */
    private void unchanged(PlannedEdition edition, Bookkeeping books) {
        EditionRecord record = edition.record();
        if (record == null) {
            return;
        }
        summary.addUnchanged();
        if (edition.looked()) {
            books.add(record);
        }
        Diagnostics found = new Diagnostics();
        record.diagnostics().forEach(one -> found.report(one.place(), one.code(), one.message()));
        summary.addErrors(found);
        tell(found);
    }

    private void done(Printed printed, Bookkeeping books) {
        EditionResult result = printed.result();
        if (printed.lasting()) {
            books.add(result.edition());
        }
        if (report != null) {
            report.accept(result);
        }
        if (result.outcome() != Outcome.UNCHANGED) {
            summary.add(result);
            progress.done(result);
        }
    }

    private void settle(Makeready ready, Plan plan, Bookkeeping books) {
        Diagnostics found = new Diagnostics();
        Leftovers leftovers = new Leftovers(archive, order, ready.slugs(), found);
        Set<EditionKey> gone = new HashSet<>();
        for (EditionRecord edition : plan.leftovers()) {
            if (leftovers.isSettled(edition)) {
                gone.add(edition.key());
            } else {
                summary.addLeftover(edition.key());
            }
        }
        report(found);
        books.settle(gone);
    }

    private void report(Diagnostics found) {
        summary.add(found);
        tell(found);
    }

    private void tell(Diagnostics found) {
        if (!found.list().isEmpty()) {
            progress.found(found);
        }
    }
}
