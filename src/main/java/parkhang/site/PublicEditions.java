package parkhang.site;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Archive;
import parkhang.archive.ArticleFile;
import parkhang.archive.HashedFile;
import parkhang.archive.Hashing;
import parkhang.archive.Input;
import parkhang.article.Article;
import parkhang.article.FrontMatter;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.edition.FileKind;
import parkhang.edition.Published;
import parkhang.edition.SiteLinks;
import parkhang.export.plan.Embargoes;
import parkhang.export.plan.Preparation;
import parkhang.ledger.Basis;
import parkhang.ledger.EditionKey;
import parkhang.ledger.EditionRecord;
import parkhang.ledger.RecordCursor;

/** Finds out which finished editions are public now, and names those that were promised and are missing. */
final class PublicEditions {
    private final Archive archive;
    private final SiteOrder order;
    private final Published published;
    private final Preparation prepared;
    private final Diagnostics found;
    private final IdentityHashMap<Basis, Boolean> current = new IdentityHashMap<>();
    private final Set<Locale> outdated = new HashSet<>();
    private final Map<Locale, List<Finished>> editions = new LinkedHashMap<>();
    private @Nullable OffsetDateTime next;

    /** An edition's files that are public, its page first. */
    record Finished(EditionKey key, List<HashedFile> files) {}

    PublicEditions(Archive archive, SiteOrder order, Preparation prepared, Published published, Diagnostics found) {
        this.archive = archive;
        this.order = order;
        this.prepared = prepared;
        this.published = published;
        this.found = found;
        published.locales().forEach(locale -> editions.put(locale, new ArrayList<>()));
    }

    /** By locale, in the order of slugs. What is under embargo, or withdrawn, is not among them. */
    Map<Locale, List<Finished>> find(List<ArticleFile> articles, RecordCursor records) throws IOException {
        for (ArticleFile file : articles) {
            for (String slug = records.next(); slug != null && slug.compareTo(file.slug()) < 0; slug = records.next()) {
                records.take(slug); // the article is gone: its editions are withdrawn
            }
            Map<String, EditionRecord> own = records.take(file.slug());
            if (FileKind.PAGE.named(file.slug()).equals(SiteLinks.INDEX)) {
                found.report(Place.of(archive.name(file.path())), SiteCode.ADDRESS_TAKEN.with("list", Map.of()));
            } else {
                look(file, own);
            }
        }
        return editions;
    }

    /** When the first of the articles that are under embargo now may be published; null where none is. */
    @Nullable
    OffsetDateTime nextEmbargo() {
        return next;
    }

    private void look(ArticleFile file, Map<String, EditionRecord> records) throws IOException {
        Now now = now(file, records);
        if (now.held()) {
            return;
        }
        for (Locale locale : published.locales()) {
            EditionKey key = EditionKey.of(file.slug(), locale);
            EditionRecord record = records.get(key.tag());
            if (record != null && isHeld(record.embargo())) {
                continue;
            }
            List<HashedFile> files = record == null ? List.of() : files(record);
            if (record == null) {
                found.report(place(key, FileKind.PAGE), SiteCode.EDITION_UNMADE.with("edition", Map.of()));
            } else if (!files.isEmpty()) {
                checkBasis(locale, record.basis());
                editions.getOrDefault(locale, new ArrayList<>()).add(new Finished(key, files));
                if (now.changed()) {
                    found.report(place(key, FileKind.PAGE), SiteCode.EDITION_OUTDATED.with("article", Map.of()));
                }
            }
        }
    }

    /**
     * An article as it is now.
     *
     * @param held whether it is under embargo, whatever was said when its editions were made
     * @param changed whether that was before it was written to last
     */
    private record Now(boolean held, boolean changed) {}

    private Now now(ArticleFile file, Map<String, EditionRecord> records) throws IOException {
        boolean isWhole = records.size() >= published.locales().size();
        boolean changed = false;
        String name = archive.name(file.path());
        for (EditionRecord record : records.values()) {
            for (HashedFile own : record.own()) {
                changed |= own.name().equals(name)
                        && !Hashing.again(own, file.path()).holdsSameAs(own);
            }
        }
        if (isWhole && !changed) {
            return new Now(false, false);
        }
        Diagnostics reading = new Diagnostics();
        Optional<Article> article = archive.article(file, reading);
        if (changed && Embargoes.isUnclear(article, reading)) {
            found.report(Place.of(name), SiteCode.EDITION_WITHHELD.with("article", Map.of()));
            return new Now(true, true);
        }
        return new Now(
                isHeld(article.map(Article::front).map(FrontMatter::embargo).orElse(null)), changed);
    }

    /** Whether the settings, the office's own files and its look are those that an edition was made with; said once for a locale. */
    private void checkBasis(Locale locale, Basis basis) {
        boolean isCurrent = current.computeIfAbsent(basis, next -> isCurrent(locale, next));
        if (!isCurrent && outdated.add(locale)) {
            found.report(
                    Place.of(archive.name(order.from().resolve(locale.toLanguageTag()))),
                    SiteCode.EDITION_OUTDATED.with("basis", Map.of()));
        }
    }

    private boolean isCurrent(Locale locale, Basis basis) {
        Map<String, String> made = new HashMap<>();
        basis.inputs().forEach(file -> made.put(file.name(), file.sha256()));
        return Stream.concat(prepared.shared().list().stream(), prepared.own(locale).list().stream())
                .map(Input::file)
                .allMatch(file -> file.sha256().equals(made.getOrDefault(file.name(), file.sha256())));
    }

    private boolean isHeld(@Nullable OffsetDateTime until) {
        if (until == null || !order.clock().instant().isBefore(until.toInstant())) {
            return false;
        }
        next = next == null || until.isBefore(next) ? until : next;
        return true;
    }

    /** None where there is no page that is as it was made; what else is missing is reported. */
    private List<HashedFile> files(EditionRecord record) throws IOException {
        List<HashedFile> files = new ArrayList<>();
        List<FileKind> kinds = new ArrayList<>(List.of(FileKind.PAGE));
        kinds.addAll(published.kinds());
        for (FileKind kind : kinds) {
            String name = kind.named(record.key().toString());
            HashedFile made = record.files().stream()
                    .filter(file -> file.name().equals(name))
                    .findFirst()
                    .orElse(null);
            HashedFile there =
                    made == null ? null : Hashing.again(made, order.from().resolve(name));
            if (made != null && there != null && there.holdsSameAs(made)) {
                files.add(there);
            } else if (there != null && !there.isAbsent()) {
                found.report(place(record.key(), kind), SiteCode.EDITION_CHANGED.with(Map.of()));
            } else {
                found.report(place(record.key(), kind), SiteCode.EDITION_UNMADE.with("file", Map.of()));
            }
            if (kind == FileKind.PAGE && files.isEmpty()) {
                return files;
            }
        }
        return files;
    }

    private Place place(EditionKey key, FileKind kind) {
        Path file = order.from().resolve(kind.named(key.toString()));
        return Place.of(archive.name(file));
    }
}
