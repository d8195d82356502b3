package parkhang.inspection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Archive;
import parkhang.archive.HashedFile;
import parkhang.archive.InOrder;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Phase;
import parkhang.diagnostic.Place;
import parkhang.diagnostic.Progress;
import parkhang.edition.Beside;
import parkhang.edition.FileKind;
import parkhang.edition.Profile;
import parkhang.ledger.EditionKey;
import parkhang.ledger.Ledger;
import parkhang.ledger.Shard;
import parkhang.report.run.RunReportReader;
import parkhang.verify.EditionVerifier;
import parkhang.verify.FinishedEdition;
import parkhang.verify.FinishedFile;
import parkhang.verify.VerifiedEdition;
import parkhang.verify.VerifyCode;

/** Looks at finished editions, many at once; what is reported comes in one order whatever the number of workers. */
public final class Inspection {
    private final InspectionOrder order;
    private final @Nullable Archive archive;
    private final List<FormLedger> known = new ArrayList<>();
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
        this.found = found;
        if (archive != null) {
            Path root = archive.layout().root();
            List<String> forms = new ArrayList<>(
                    Stream.of(Profile.values()).map(Profile::ending).toList());
            Ledger.kinds(order.output(), root).stream()
                    .filter(kind -> kind.startsWith(Beside.SIGN))
                    .forEach(forms::add);
            forms.forEach(form -> known.add(new FormLedger(form, new Ledger(order.output(), root, form, Shard.WHOLE))));
        }
    }

    /** The editions of a form: made for a profile, or with another language beside them. */
    private record FormLedger(String form, Ledger ledger) {}

    private interface Source {
        KnownEditions open() throws IOException;
    }

    /**
     * Looks at the editions that are wanted.
     *
     * @param taker is handed each, always from the same thread, in the order in which editions are known
     */
    public void run(Progress progress, Consumer<VerifiedEdition> taker) throws IOException {
        EditionVerifier verifier = new EditionVerifier(order.pictured());
        Consumer<VerifiedEdition> done = taker.andThen(edition -> {
            progress.found(edition.found());
            progress.done(edition.name(), !edition.isWhole());
        });
        if (!order.files().isEmpty()) {
            List<FinishedEdition> named = named();
            progress.begin(Phase.VERIFYING_EDITIONS, named.size());
            InOrder.run(named, order.jobs(), verifier::verify, done);
            return;
        }
        int all = 0;
        for (Part part : parts()) {
            all += count(part);
        }
        if (all == 0 && !found.hasErrors()) {
            found.report(Place.of(output()), VerifyCode.EDITIONS_UNKNOWN, "no edition that was wanted is known here");
        }
        progress.begin(Phase.VERIFYING_EDITIONS, all);
        for (Part part : parts()) {
            // Before the records are opened: what changes after this is noticed.
            Function<FinishedEdition, VerifiedEdition> verifying = verifying(part, verifier);
            try (KnownEditions records = part.source().open();
                    PageHashes pages = new PageHashes(part.pages().open())) {
                InOrder.run(() -> editions(records, pages, part.form()), order.jobs(), verifying, done);
            }
        }
    }

    private Function<FinishedEdition, VerifiedEdition> verifying(Part part, EditionVerifier verifier)
            throws IOException {
        return part.ledger() == null
                ? verifier::verify
                : new LiveVerifier(order.output(), part.ledger(), verifier)::verify;
    }

    /**
     * Some of the editions.
     *
     * @param ledger null where a report is asked, which doesn't change
     * @param pages knows the pages beside them, where they have none of their own
     */
    private record Part(String form, @Nullable Ledger ledger, Source source, Source pages) {}

    private List<Part> parts() {
        if (order.report() == null) {
            return known.stream().map(this::part).toList();
        }
        return List.of(new Part(Profile.SCREEN.ending(), null, this::report, () -> KnownEditions.NONE));
    }

    private Part part(FormLedger one) {
        Source pages = () -> one.form().isEmpty()
                ? KnownEditions.NONE
                : KnownEditions.of(known.get(0).ledger());
        return new Part(one.form(), one.ledger(), () -> KnownEditions.of(one.ledger()), pages);
    }

    private KnownEditions report() throws IOException {
        Path file = order.report();
        Optional<RunReportReader> report = file == null ? Optional.empty() : RunReportReader.open(file, found);
        return report.map(opened -> KnownEditions.of(opened)).orElse(KnownEditions.NONE);
    }

    private List<FinishedEdition> named() throws IOException {
        NamedFiles named = new NamedFiles(order.files(), order.output());
        for (Part part : parts()) {
            try (KnownEditions records = part.source().open()) {
                named.remember(records);
            }
        }
        return named.read(found);
    }

    private int count(Part part) throws IOException {
        int count = 0;
        try (KnownEditions records = part.source().open();
                PageHashes none = new PageHashes(KnownEditions.NONE)) {
            for (Iterator<FinishedEdition> all = editions(records, none, part.form()); all.hasNext(); all.next()) {
                count++;
            }
        }
        return count;
    }

    private Iterator<FinishedEdition> editions(KnownEditions records, PageHashes pages, String form) {
        return new Iterator<>() {
            private @Nullable KnownEdition next = advance();

            private @Nullable KnownEdition advance() {
                try {
                    KnownEdition made = records.next();
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
            public FinishedEdition next() {
                KnownEdition made = next;
                if (made == null) {
                    throw new NoSuchElementException();
                }
                next = advance();
                try {
                    return edition(made, form, pages);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }

    /** A report tells nothing of forms but the names of files. */
    private FinishedEdition edition(KnownEdition made, String form, PageHashes pages) throws IOException {
        List<FinishedFile> files = new ArrayList<>();
        for (HashedFile file : made.files()) {
            Path path = order.output().resolve(file.name());
            FileKind.of(file.name())
                    .ifPresent(kind -> files.add(new FinishedFile(path, name(path), kind, file.sha256())));
        }
        String tag = Beside.tagIn(form).orElse(null);
        String page = pages.sha256(made.key());
        String other =
                tag == null ? null : pages.sha256(new EditionKey(made.key().slug(), tag));
        return new FinishedEdition(made.key() + form, made.key(), files, page, other);
    }

    private String output() {
        return name(order.report() == null ? order.output() : order.report());
    }

    private String name(Path file) {
        return archive == null ? file.toString() : archive.name(file);
    }
}
