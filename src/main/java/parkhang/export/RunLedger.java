package parkhang.export;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parkhang.archive.Archive;
import parkhang.archive.HashedFile;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.export.plan.ExportCode;
import parkhang.export.plan.ExportOrder;
import parkhang.file.DiskFault;
import parkhang.ledger.EditionKey;
import parkhang.ledger.EditionRecord;
import parkhang.ledger.Ledger;
import parkhang.ledger.RecordCursor;

/** Keeps the ledger of a run. A disk that does not take it costs the next run work, and this one nothing. */
final class RunLedger implements AutoCloseable {
    private final Ledger ledger;
    private final Place place;
    private final Diagnostics diagnostics;
    private boolean failed;

    RunLedger(Archive archive, ExportOrder order, Diagnostics diagnostics) {
        this.ledger = new Ledger(order.output(), archive.layout().root(), order.form(), order.shard());
        this.place = Place.of(archive.name(order.output().resolve(Ledger.FOLDER)));
        this.diagnostics = diagnostics;
    }

    private interface Step {
        void run() throws IOException;
    }

    Ledger ledger() {
        return ledger;
    }

    RecordCursor read() throws IOException {
        return ledger.read();
    }

    /** What some edition of an earlier run rested on. */
    List<HashedFile> known() throws IOException {
        try (RecordCursor records = read()) {
            EditionRecord any = records.peek();
            return any == null ? List.of() : any.basis().inputs();
        }
    }

    /** In the order of slugs, until the journal is ended. */
    void add(EditionRecord edition) {
        attempt(() -> ledger.add(edition));
    }

    void endJournal() {
        attempt(ledger::endJournal);
    }

    /** Makes one file of what this run and those before have written, without some editions. */
    void settle(Set<EditionKey> dropped) {
        attempt(() -> ledger.settle(edition -> !dropped.contains(edition.key()), !dropped.isEmpty()));
    }

    @Override
    public void close() {
        attempt(ledger::close);
    }

    private void attempt(Step step) {
        if (failed) {
            return;
        }
        try {
            step.run();
        } catch (IOException e) {
            failed = true;
            diagnostics.report(
                    place,
                    ExportCode.LEDGER_UNWRITABLE.shared(
                            "output-unwritable.written", Map.of("reason", DiskFault.said(e))));
        }
    }
}
