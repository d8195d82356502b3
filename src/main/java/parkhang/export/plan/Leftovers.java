package parkhang.export.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import parkhang.archive.ArchiveCode;
import parkhang.archive.HashedFile;
import parkhang.archive.Hashing;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Finding;
import parkhang.diagnostic.Message;
import parkhang.diagnostic.Place;
import parkhang.file.DiskFault;
import parkhang.ledger.EditionKey;
import parkhang.ledger.EditionRecord;
import parkhang.ledger.Ledger;

/** The editions in the output whose article or bundle is gone: reported, or removed where the user wants it so. */
public final class Leftovers {
    private final ExportOrder order;
    private final Preparation prepared;
    private final Diagnostics diagnostics;

    public Leftovers(ExportOrder order, Preparation prepared, Diagnostics diagnostics) {
        this.order = order;
        this.prepared = prepared;
        this.diagnostics = diagnostics;
    }

    /**
     * What lies there of editions that were made in earlier runs; of some nothing may.
     *
     * @param records of the editions that the ledger knows
     */
    public List<Leftover> find(List<EditionRecord> records, Ledger ledger) throws IOException {
        List<Leftover> found = new ArrayList<>();
        for (EditionRecord record : records) {
            found.add(look(record));
        }
        found.addAll(UnknownEditions.find(order, prepared, ledger, records));
        return found;
    }

    /** Removes an edition where that is wanted, and reports what is left of it; gives what that is. */
    public Leftover settle(Leftover edition) {
        Leftover left = order.prune() ? remove(edition) : edition;
        if (left.isThere()) {
            report(left);
        }
        return left;
    }

    private Leftover look(EditionRecord record) throws IOException {
        List<String> made = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (HashedFile file : record.allFiles()) {
            HashedFile found = Hashing.again(file, order.output().resolve(file.name()));
            if (!found.isAbsent()) {
                (found.holdsSameAs(file) ? made : others).add(file.name());
            }
        }
        return new Leftover(record.key(), made, others, true);
    }

    /** Removes an edition's files that are as they were made; gives what is left. */
    private Leftover remove(Leftover edition) {
        List<String> left = new ArrayList<>(edition.made());
        try {
            for (String name : edition.made()) {
                Files.delete(order.output().resolve(name));
                left.remove(name);
            }
        } catch (IOException e) {
            diagnostics.report(
                    place(edition), ArchiveCode.OUTPUT_UNWRITABLE.with("removed", Map.of("reason", DiskFault.said(e))));
        }
        return new Leftover(edition.key(), left, edition.others(), edition.known());
    }

    /** Says what is left of an edition, and why it was not removed where that was wanted. */
    private void report(Leftover edition) {
        Message gone = gone(edition.key());
        if (!edition.known()) {
            Map<String, ?> gaps = Map.of("gone", gone, "files", edition.kept());
            diagnostics.report(place(edition), ExportCode.LEFTOVER_UNKNOWN.with(gaps));
        } else if (!order.prune()) {
            diagnostics.report(place(edition), new Finding(ExportCode.LEFTOVER, gone));
        } else if (!edition.others().isEmpty()) {
            Map<String, ?> gaps = Map.of("gone", gone, "files", edition.kept());
            diagnostics.report(place(edition), ExportCode.LEFTOVER_CHANGED.with(gaps));
        }
    }

    private Message gone(EditionKey key) {
        return prepared.slugs().contains(key.slug())
                ? new Message.Sentence("leftover.bundle", Map.of("locale", key.tag()))
                : new Message.Sentence("leftover.article", Map.of("slug", key.slug()));
    }

    private Place place(Leftover edition) {
        return Place.of(
                prepared.archive().name(order.output().resolve(edition.key().toString())));
    }
}
