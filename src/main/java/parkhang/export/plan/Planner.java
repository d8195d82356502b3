package parkhang.export.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parkhang.archive.ArticleFile;
import parkhang.archive.HashedFile;
import parkhang.archive.Hashing;
import parkhang.archive.InOrder;
import parkhang.archive.Stamp;
import parkhang.edition.FileKind;
import parkhang.ledger.Basis;
import parkhang.ledger.EditionKey;
import parkhang.ledger.EditionRecord;
import parkhang.ledger.RecordCursor;
import parkhang.text.Locales;
import parkhang.translation.pseudo.PseudoLocale;

/** Finds out of each edition of an archive whether it is due, and why. Only what is due is held. */
public final class Planner {
    private final ExportOrder order;
    private final Embargoes embargoes;
    private final Preparation prepared;
    private final Map<Locale, KnownBasis> bases = new HashMap<>();
    private final List<FileKind> kinds;
    private final List<PlannedEdition> due = new ArrayList<>();
    private final List<EditionRecord> leftovers = new ArrayList<>();

    /**
     * What all editions of a locale rest on.
     *
     * @param changes from that of an earlier run: thousands of records have the same one
     */
    private record KnownBasis(Basis basis, Map<Basis, List<String>> changes) {
        List<String> changes(Basis before) {
            synchronized (changes) {
                return changes.computeIfAbsent(before, was -> HashedFile.changes(was.inputs(), basis.inputs()));
            }
        }
    }

    /**
     * A planner for one run.
     *
     * @param bases of the locales that can be printed; the editions of others are always due, and fail
     */
    public Planner(ExportOrder order, Embargoes embargoes, Preparation prepared, Map<Locale, Basis> bases) {
        this.order = order;
        this.embargoes = embargoes;
        this.prepared = prepared;
        this.kinds = order.kinds();
        bases.forEach((locale, basis) -> this.bases.put(locale, new KnownBasis(basis, new IdentityHashMap<>())));
    }

    /**
     * Walks through the articles and the ledger, and plans each article.
     *
     * @param unchanged is shown each edition that is not due, in the order of the plan
     */
    public Plan plan(RecordCursor records, Consumer<PlannedEdition> unchanged) {
        RecordedArticle.Walk walk = new RecordedArticle.Walk(prepared.articles(), records, this::keepLeftover);
        InOrder.run(
                () -> walk,
                order.jobs(),
                portion -> portion.stream().map(this::plan).toList(),
                planned -> planned.forEach(article -> article.forEach(edition -> add(edition, unchanged))));
        walk.finish();
        return new Plan(due, leftovers);
    }

    private void add(PlannedEdition edition, Consumer<PlannedEdition> unchanged) {
        if (edition.isDue()) {
            due.add(edition);
        } else {
            unchanged.accept(edition);
        }
    }

    private void keepLeftover(EditionRecord record) {
        EditionKey key = record.key();
        if (!prepared.has(key)
                && prepared.listed()
                && order.shard().contains(key)
                && order.filter().wants(key.tag(), key.slug())
                && Locales.of(key.tag()).flatMap(PseudoLocale::of).isEmpty()) {
            leftovers.add(record);
        }
    }

    private List<PlannedEdition> plan(RecordedArticle article) {
        Map<HashedFile, HashedFile> looked = new HashMap<>();
        List<PlannedEdition> editions = new ArrayList<>();
        for (Locale locale : prepared.bundles().keySet()) {
            if (order.shard().contains(EditionKey.of(article.file().slug(), locale))) {
                EditionRecord record = article.records().get(locale.toLanguageTag());
                editions.add(plan(article.file(), locale, record, looked));
            }
        }
        return editions;
    }

    private PlannedEdition plan(
            ArticleFile file, Locale locale, @Nullable EditionRecord record, Map<HashedFile, HashedFile> looked) {
        KnownBasis basis = bases.get(locale);
        if (record == null || basis == null) {
            return PlannedEdition.due(file, locale, record == null ? "new" : "its bundle has an error");
        }
        try {
            List<HashedFile> own = own(file, record, looked);
            List<String> changes = new ArrayList<>(basis.changes(record.basis()));
            if (!own.equals(record.own())) {
                changes.addAll(HashedFile.changes(record.own(), own));
            }
            if (embargoes.hold(record.embargo())) {
                changes.add("under embargo until " + record.embargo());
            }
            record.links().stream()
                    .filter(link -> !prepared.slugs().contains(link))
                    .forEach(link -> changes.add("the article " + link + " is gone"));
            return changes.isEmpty()
                    ? planFiles(file, locale, basis.basis(), record, own)
                    : PlannedEdition.due(
                            file,
                            locale,
                            String.join(", ", changes),
                            List.of(),
                            ofOtherFormats(record, record.allFiles()));
        } catch (IOException e) {
            return PlannedEdition.due(file, locale, "its files can't be looked at");
        }
    }

    /** An edition of which the inputs are as they were: its files may not be. Those of other formats are left as they are. */
    private PlannedEdition planFiles(
            ArticleFile file, Locale locale, Basis basis, EditionRecord record, List<HashedFile> own)
            throws IOException {
        List<String> changes = new ArrayList<>();
        List<HashedFile> files = new ArrayList<>();
        for (String name : wanted(record)) {
            HashedFile made = named(name, record.files());
            HashedFile found =
                    made == null ? null : Hashing.again(made, order.output().resolve(name));
            if (made == null || found == null) {
                changes.add("there was no " + name);
            } else if (!found.holdsSameAs(made)) {
                changes.add(name + (found.isAbsent() ? " is gone" : " is not as it was made"));
            } else {
                files.add(found);
            }
        }
        if (order.force()) {
            changes.add("forced");
        }
        List<HashedFile> kept = ofOtherFormats(record, record.files());
        if (!changes.isEmpty()) {
            return PlannedEdition.due(
                    file, locale, String.join(", ", changes), kept, ofOtherFormats(record, record.outdated()));
        }
        files.addAll(kept);
        files.sort(Comparator.comparing(HashedFile::name));
        boolean looked = !own.equals(record.own()) || !files.equals(record.files()) || !basis.equals(record.basis());
        return PlannedEdition.unchanged(file, locale, looked ? record.with(basis, own, files) : record, looked);
    }

    private List<String> wanted(EditionRecord record) {
        return kinds.stream().map(kind -> order.named(kind, record.key())).toList();
    }

    /** Those of an edition's files that are of formats that the run does not make. */
    private List<HashedFile> ofOtherFormats(EditionRecord record, List<HashedFile> files) {
        List<String> wanted = wanted(record);
        return files.stream().filter(file -> !wanted.contains(file.name())).toList();
    }

    /**
     * The inputs that were the edition's own, as they are now, and the article's file where that is another: one may have been put
     * into another folder.
     */
    private List<HashedFile> own(ArticleFile file, EditionRecord record, Map<HashedFile, HashedFile> looked)
            throws IOException {
        List<HashedFile> recorded = new ArrayList<>(record.own());
        String article = prepared.archive().name(file.path());
        if (named(article, recorded) == null) {
            recorded.add(new HashedFile(article, Stamp.ABSENT, ""));
        }
        List<HashedFile> own = new ArrayList<>();
        for (HashedFile known : recorded) {
            HashedFile found = looked.get(known);
            if (found == null) {
                found = again(known, prepared.archive().layout().root().resolve(known.name()));
                looked.put(known, found);
            }
            own.add(found);
        }
        return own;
    }

    private static HashedFile again(HashedFile known, Path path) throws IOException {
        Instant now = Instant.now();
        HashedFile found = Hashing.again(known, path);
        return found.equals(known) ? known : found.settledAt(now);
    }

    private static @Nullable HashedFile named(String name, List<HashedFile> files) {
        for (HashedFile file : files) {
            if (file.name().equals(name)) {
                return file;
            }
        }
        return null;
    }
}
