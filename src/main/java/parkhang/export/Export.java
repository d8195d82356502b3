package parkhang.export;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Archive;
import parkhang.archive.ArchiveCode;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Phase;
import parkhang.diagnostic.Place;
import parkhang.diagnostic.Progress;
import parkhang.edition.Beside;
import parkhang.export.plan.Bases;
import parkhang.export.plan.DryRun;
import parkhang.export.plan.Embargoes;
import parkhang.export.plan.ExportCode;
import parkhang.export.plan.ExportOrder;
import parkhang.export.plan.Leftover;
import parkhang.export.plan.Leftovers;
import parkhang.export.plan.Plan;
import parkhang.export.plan.PlannedEdition;
import parkhang.export.plan.Planner;
import parkhang.export.plan.Preparation;
import parkhang.file.DiskFault;
import parkhang.ledger.Basis;
import parkhang.ledger.EditionKey;
import parkhang.ledger.EditionRecord;
import parkhang.ledger.EditionResult;
import parkhang.ledger.EditionResult.Outcome;
import parkhang.ledger.RecordCursor;

/** Produces the editions of an archive that are due; what is reported comes in the same order whatever the number of workers. */
public final class Export {
    private final Archive archive;
    private final ExportOrder order;
    private final Embargoes embargoes;
    private final Progress progress;
    private final @Nullable ExportListener listener;
    private final ExportSummary summary = new ExportSummary();

    /**
     * A run that is yet to begin.
     *
     * @param clock tells whether an embargo is over
     * @param listener null where nobody asks
     */
    public Export(
            Archive archive, ExportOrder order, Clock clock, Progress progress, @Nullable ExportListener listener) {
        this.archive = archive;
        this.order = order;
        this.embargoes = new Embargoes(clock, order.choices().embargoed());
        this.progress = progress;
        this.listener = listener;
    }

    /** Makes the editions that are due, and waits for another run that is writing into the same output. */
    public ExportSummary run() {
        attempt(() -> {
            LockedOutput locked = LockedOutput.take(order, progress);
            try (locked) {
                if (listener != null) {
                    listener.begin();
                }
                Diagnostics unwritten = new Diagnostics();
                try (RunLedger ledger = new RunLedger(archive, order, unwritten)) {
                    run(ledger);
                }
                report(unwritten);
            }
        });
        return summary;
    }

    /** The run from top to bottom. */
    private void run(RunLedger ledger) throws IOException {
        ledger.settle(Set.of());
        Optional<Preparation> read = prepare(ledger);
        if (read.isPresent()) {
            Preparation prepared = read.get();
            Map<Locale, Basis> bases = Bases.of(order, prepared);
            Plan plan = plan(prepared, bases, ledger, edition -> unchanged(edition, ledger));
            ledger.endJournal();
            make(prepared, bases, plan, ledger);
            settle(prepared, plan, ledger);
        }
    }

    /** Finds the editions that are due and those that are left over, and touches nothing. */
    public DryRun plan() {
        List<DryRun.Due> due = new ArrayList<>();
        List<Leftover> leftovers = new ArrayList<>();
        attempt(() -> {
            try (RunLedger ledger = new RunLedger(archive, order, new Diagnostics())) {
                Optional<Preparation> read = prepare(ledger);
                if (read.isPresent()) {
                    Preparation prepared = read.get();
                    Map<Locale, Basis> bases = Bases.of(order, prepared);
                    Plan plan = plan(prepared, bases, ledger, edition -> summary.addUnchanged());
                    plan.due().forEach(edition -> due.add(new DryRun.Due(edition.key(), edition.why())));
                    new Leftovers(order, prepared, new Diagnostics())
                            .find(plan.leftovers(), ledger.ledger()).stream()
                                    .filter(Leftover::isThere)
                                    .forEach(leftovers::add);
                }
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
            found.report(output(), ArchiveCode.OUTPUT_UNWRITABLE.with("written", Map.of("reason", DiskFault.said(e))));
            report(found);
        }
    }

    private Place output() {
        return Place.of(archive.name(order.output()));
    }

    /** Reads what all editions share; empty and reported where the archive can't be read any more. */
    private Optional<Preparation> prepare(RunLedger ledger) throws IOException {
        Diagnostics found = new Diagnostics();
        Beside beside = order.choices().beside();
        Optional<Preparation> prepared = Preparation.read(
                archive,
                order.filter(),
                beside == null ? null : beside.locale(),
                order.choices().samePages(),
                order.program(),
                ledger.known(),
                found);
        if (order.prune() && prepared.isPresent() && !prepared.get().listed()) {
            found.report(output(), ExportCode.NOT_PRUNED.with(Map.of()));
        }
        report(found);
        return prepared;
    }

    private Plan plan(
            Preparation prepared, Map<Locale, Basis> bases, RunLedger ledger, Consumer<PlannedEdition> unchanged)
            throws IOException {
        try (RecordCursor records = ledger.read()) {
            return new Planner(order, embargoes, prepared, bases).plan(records, unchanged);
        }
    }

    /** What was found when an edition was made is said again in every run: it is as true as it was then. */
    private void unchanged(PlannedEdition edition, RunLedger ledger) {
        EditionRecord record = edition.record();
        if (record == null) {
            return;
        }
        summary.addUnchanged();
        if (edition.looked()) {
            ledger.add(record);
        }
        Diagnostics found = new Diagnostics();
        record.diagnostics().forEach(one -> found.report(one.place(), one.code(), one.message()));
        summary.addErrors(found);
        tell(found);
    }

    /** A listener is told of the editions too that are not due. */
    private void make(Preparation prepared, Map<Locale, Basis> bases, Plan plan, RunLedger ledger) throws IOException {
        progress.begin(Phase.MAKING_EDITIONS, plan.due().size());
        if (!plan.due().isEmpty() || listener != null) {
            EditionBatch batch = new EditionBatch(order, embargoes, prepared, bases);
            report(batch.found());
            try (RecordCursor records = listener == null ? null : ledger.read()) {
                batch.run(
                        new EditionTasks(prepared, plan, order.shard(), records, batch::article),
                        exported -> done(exported, ledger));
            }
        }
    }

    private void done(EditionExport.Exported exported, RunLedger ledger) {
        EditionResult result = exported.result();
        if (exported.lasting()) {
            ledger.add(result.edition());
        }
        if (listener != null) {
            listener.take(result);
        }
        if (result.outcome() != Outcome.UNCHANGED) {
            summary.add(result);
            progress.found(result.edition().diagnostics());
            progress.done(result.edition().key().toString(), result.outcome() == Outcome.FAILED);
        }
    }

    private void settle(Preparation prepared, Plan plan, RunLedger ledger) throws IOException {
        Diagnostics found = new Diagnostics();
        Leftovers leftovers = new Leftovers(order, prepared, found);
        Set<EditionKey> gone = new HashSet<>();
        for (Leftover edition : leftovers.find(plan.leftovers(), ledger.ledger())) {
            Leftover left = leftovers.settle(edition);
            summary.add(edition, left);
            if (!left.isThere()) {
                gone.add(left.key());
            }
        }
        report(found);
        ledger.settle(gone);
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
