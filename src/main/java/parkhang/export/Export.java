package parkhang.export;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Archive;
import parkhang.archive.ArchiveCode;
import parkhang.archive.DiskFault;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Phase;
import parkhang.diagnostic.Place;
import parkhang.diagnostic.Progress;
import parkhang.export.plan.BasisReader;
import parkhang.export.plan.DryRun;
import parkhang.export.plan.DueEdition;
import parkhang.export.plan.Embargoes;
import parkhang.export.plan.ExportCode;
import parkhang.export.plan.ExportOrder;
import parkhang.export.plan.Leftover;
import parkhang.export.plan.Leftovers;
import parkhang.export.plan.Makeready;
import parkhang.export.plan.Plan;
import parkhang.export.plan.PlannedEdition;
import parkhang.export.plan.Planner;
import parkhang.export.plan.Planning;
import parkhang.export.plan.UnknownEditions;
import parkhang.ledger.Basis;
import parkhang.ledger.EditionKey;
import parkhang.ledger.EditionRecord;
import parkhang.ledger.EditionResult;
import parkhang.ledger.Outcome;
import parkhang.ledger.RecordCursor;

/** Produces the editions of an archive that are due; what is reported comes in the same order whatever the number of workers. */
public final class Export {
    private Archive archive;
    private final ExportOrder order;
    private final Embargoes embargoes;
    private final Progress progress;
    private final @Nullable Witness report;
    private final ExportSummary summary = new ExportSummary();

    /**
     * A run that is yet to begin.
     *
     * @param clock tells whether an embargo is over
     * @param report null where nobody asks
     */
    public Export(Archive archive, ExportOrder order, Clock clock, Progress progress, @Nullable Witness report) {
        this.archive = archive;
        this.order = order;
        this.embargoes = new Embargoes(clock, order.choices().embargoed());
        this.progress = progress;
        this.report = report;
    }

    /** Makes the editions that are due, and waits for another run that is writing into the same output. */
    public ExportSummary run() {
        attempt(() -> {
            Turn turn = Turn.take(order, progress);
            try (turn) {
                if (report != null) {
                    report.begin();
                }
                Diagnostics kept = new Diagnostics();
                try (Bookkeeping books = new Bookkeeping(archive, order, kept)) {
                    books.settle(Set.of());
                    runReopened(books);
                }
                report(kept);
            }
        });
        return summary;
    }

    /** What the archive says of itself may have changed while this run waited for its turn. */
    private void runReopened(Bookkeeping books) throws IOException {
        BasisReader reader = new BasisReader(archive, order, books.known());
        Diagnostics found = new Diagnostics();
        Archive.open(archive.layout().root(), found).ifPresent(again -> archive = again);
        report(found);
        if (!found.hasErrors()) {
            run(reader, books);
        }
    }

    /** Finds the editions that are due and those that are left over, and touches nothing. */
    public DryRun plan() {
        List<DueEdition> due = new ArrayList<>();
        List<Leftover> leftovers = new ArrayList<>();
        attempt(() -> {
            try (Bookkeeping books = new Bookkeeping(archive, order, new Diagnostics())) {
                BasisReader reader = new BasisReader(archive, order, books.known());
                Makeready ready = makeready(reader);
                Plan plan = plan(ready, reader.bases(ready), books, edition -> summary.addUnchanged());
                plan.articles().forEach(article -> due.addAll(article.reasons()));
                Leftovers left = new Leftovers(archive, order, ready, new Diagnostics());
                left.look(plan.leftovers()).stream().filter(Leftover::isThere).forEach(leftovers::add);
                leftovers.addAll(UnknownEditions.find(order, ready, books.ledger(), plan.leftovers()));
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

    /** What all editions rest on is looked at before it is read. */
    private Makeready makeready(BasisReader reader) throws IOException {
        reader.lookAt(archive.locales(new Diagnostics()));
        Diagnostics found = new Diagnostics();
        Makeready ready = Makeready.read(archive, order.filter(), found);
        if (order.prune() && !ready.listed()) {
            Place place = Place.of(archive.name(order.output()));
            found.report(place, ExportCode.NOT_PRUNED, "not all articles and bundles could be listed");
        }
        report(found);
        return ready;
    }

    private void run(BasisReader reader, Bookkeeping books) throws IOException {
        Makeready ready = makeready(reader);
        Map<Locale, Basis> bases = reader.bases(ready);
        Plan plan = plan(ready, bases, books, edition -> unchanged(edition, books));
        books.endJournal();
        progress.begin(Phase.MAKING_EDITIONS, plan.due());
        if (plan.due() > 0 || report != null) {
            Printing printing = new Printing(archive, order, embargoes, ready, bases);
            report(printing.found());
            try (RecordCursor records = report == null ? null : books.read()) {
                printing.run(
                        new Tasks(ready, plan, order.shard(), records, printing::ready),
                        printed -> done(printed, books));
            }
        }
        settle(ready, plan, books);
    }

    private Plan plan(Makeready ready, Map<Locale, Basis> bases, Bookkeeping books, Consumer<PlannedEdition> unchanged)
            throws IOException {
        Planner planner = new Planner(archive, order, embargoes, ready.slugs(), bases);
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
            report.take(result);
        }
        if (result.outcome() != Outcome.UNCHANGED) {
            summary.add(result);
            progress.found(result.edition().diagnostics());
            progress.done(result.edition().key().toString(), result.outcome() == Outcome.FAILED);
        }
    }

    private void settle(Makeready ready, Plan plan, Bookkeeping books) throws IOException {
        Diagnostics found = new Diagnostics();
        Leftovers leftovers = new Leftovers(archive, order, ready, found);
        Set<EditionKey> gone = new HashSet<>();
        for (Leftover edition : leftovers.look(plan.leftovers())) {
            if (!settle(edition, leftovers)) {
                gone.add(edition.key());
            }
        }
        for (Leftover edition : UnknownEditions.find(order, ready, books.ledger(), plan.leftovers())) {
            settle(edition, leftovers);
        }
        report(found);
        books.settle(gone);
    }

    /** Whether anything of an edition is still there. */
    private boolean settle(Leftover edition, Leftovers leftovers) {
        Leftover left = order.prune() ? leftovers.remove(edition) : edition;
        int removed = edition.made().size() - left.made().size();
        if (removed > 0) {
            summary.addRemoved(edition.key(), removed);
        }
        if (left.isThere()) {
            leftovers.report(left);
            summary.addLeftover(left.key());
        }
        return left.isThere();
    }

    private void report(Diagnostics found) {
        summary.add(found);
        tell(found);
    }

    private void tell(Diagnostics found) {
        if (!found.list().isEmpty()) {
            progress.found(found.list());
        }
    }
}
