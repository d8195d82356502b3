package parkhang.inspection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Archive;
import parkhang.archive.InOrder;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.ledger.HashedFile;
import parkhang.ledger.Ledger;
import parkhang.ledger.Shard;
import parkhang.report.RunReportReader;
import parkhang.verify.EditionVerifier;
import parkhang.verify.FileKind;
import parkhang.verify.FinishedEdition;
import parkhang.verify.FinishedFile;

/** Looks at finished editions, many at once; what is reported comes in one order whatever the number of workers. */
public final class Inspection {
    private final InspectionOrder order;
    private final @Nullable Archive archive;
    private final @Nullable Ledger ledger;
    private final Diagnostics found;

    /**
     * A run that is yet to begin.
     *
     * @param archive null where there is none: then nobody knows what the named files should be
     * @param found gets what belongs to no edition
     */
    public Inspection(InspectionOrder order, @Nullable Archive archive, Diagnostics found) {
        this.order = order;
        this.archive = archive;
        this.ledger = archive == null
                ? null
                : new Ledger(order.output(), archive.layout().root(), Shard.WHOLE);
        this.found = found;
    }

    public void run(InspectionProgress progress) throws IOException {
        EditionVerifier verifier = new EditionVerifier(order.pictured());
        Meanwhile meanwhile = new Meanwhile(order.output(), order.report() == null ? ledger : null, verifier);
        if (!order.files().isEmpty()) {
            List<Subject> named = named();
            progress.begin(named.size());
            InOrder.run(named, order.jobs(), meanwhile::verify, progress::done);
            return;
        }
        int all = count();
        if (all == 0 && !found.hasErrors()) {
            found.report(
                    Place.of(output()), InspectionCode.EDITIONS_UNKNOWN, "no edition that was wanted is known here");
        }
        progress.begin(all);
        try (Records records = records()) {
            InOrder.run(() -> subjects(records), order.jobs(), meanwhile::verify, progress::done);
        }
    }

    private List<Subject> named() throws IOException {
        try (Records records = records()) {
            return NamedFiles.read(order.files(), order.output(), records, found);
        }
    }

    private Records records() throws IOException {
        if (order.report() != null) {
            Optional<RunReportReader> report = RunReportReader.open(order.report(), found);
            return report.map(opened -> Records.of(opened)).orElse(Records.NONE);
        }
        return ledger == null ? Records.NONE : Records.of(ledger);
    }

    private int count() throws IOException {
        int count = 0;
        try (Records records = records()) {
            for (Iterator<Subject> all = subjects(records); all.hasNext(); all.next()) {
                count++;
            }
        }
        return count;
    }

    private Iterator<Subject> subjects(Records records) {
        return new Iterator<>() {
            private @Nullable Made next = advance();

            private @Nullable Made advance() {
                try {
                    Made made = records.next();
                    while (made != null
                            && !order.filter()
                                    .wants(made.key().tag(), made.key().slug())) {
                        made = records.next();
                    }
                    return made;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public boolean hasNext() {
                return next != null;
            }

            @Override
            public Subject next() {
                Made made = next;
                if (made == null) {
                    throw new NoSuchElementException();
                }
                next = advance();
                return subject(made);
            }
        };
    }

    private Subject subject(Made made) {
        List<FinishedFile> files = new ArrayList<>();
        for (HashedFile file : made.files()) {
            Path path = order.output().resolve(file.name());
            FileKind.of(file.name())
                    .ifPresent(kind -> files.add(new FinishedFile(path, name(path), kind, file.sha256())));
        }
        return new Subject(
                made.key(),
                new FinishedEdition(made.key().toString(), made.key().tag(), files));
    }

    private String output() {
        return name(order.report() == null ? order.output() : order.report());
    }

    private String name(Path file) {
        return archive == null ? file.toString() : archive.name(file);
    }
}
