package parkhang.export.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import parkhang.archive.Archive;
import parkhang.archive.ArchiveCode;
import parkhang.archive.DiskFault;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.ledger.EditionKey;
import parkhang.ledger.EditionRecord;
import parkhang.ledger.HashedFile;
import parkhang.ledger.Hashing;

/** The editions in the output whose article or bundle is gone: reported, or removed where the user wants it so. */
public final class Leftovers {
    private final Archive archive;
    private final ExportOrder order;
    private final Preparation ready;
    private final Diagnostics diagnostics;

    public Leftovers(Archive archive, ExportOrder order, Preparation ready, Diagnostics diagnostics) {
        this.archive = archive;
        this.order = order;
        this.ready = ready;
        this.diagnostics = diagnostics;
    }

    /** What lies there of editions that were made in earlier runs; of some nothing may. */
    public List<Leftover> look(List<EditionRecord> records) throws IOException {
        List<Leftover> found = new ArrayList<>();
        for (EditionRecord record : records) {
            found.add(look(record));
        }
        return found;
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
    public Leftover remove(Leftover edition) {
        List<String> left = new ArrayList<>(edition.made());
        try {
            for (String name : edition.made()) {
                Files.delete(order.output().resolve(name));
                left.remove(name);
            }
        } catch (IOException e) {
            diagnostics.report(
                    place(edition), ArchiveCode.OUTPUT_UNWRITABLE, "can't be removed: " + DiskFault.reason(e));
        }
        return new Leftover(edition.key(), left, edition.others(), edition.known());
    }

    /** Says what is left of an edition, and why it was not removed where that was wanted. */
    public void report(Leftover edition) {
        String gone = gone(edition.key());
        if (!edition.known()) {
            String message = gone + ", and nothing is known of who made " + edition.kept();
            diagnostics.report(place(edition), ExportCode.LEFTOVER_UNKNOWN, message);
        } else if (!order.prune()) {
            diagnostics.report(place(edition), ExportCode.LEFTOVER, gone);
        } else if (!edition.others().isEmpty()) {
            String message = gone + ", and not as it was made: " + edition.kept();
            diagnostics.report(place(edition), ExportCode.LEFTOVER_CHANGED, message);
        }
    }

    private String gone(EditionKey key) {
        return ready.slugs().contains(key.slug())
                ? "the bundle " + key.tag() + " is gone"
                : "the article " + key.slug() + " is gone";
    }

    private Place place(Leftover edition) {
        return Place.of(archive.name(order.output().resolve(edition.key().toString())));
    }
}
