package parkhang.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Archive;
import parkhang.archive.ArchiveCode;
import parkhang.archive.ArticleFile;
import parkhang.article.Article;
import parkhang.article.ArticleReader;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Phase;
import parkhang.diagnostic.Place;
import parkhang.diagnostic.Progress;
import parkhang.file.DiskFault;
import parkhang.imprint.Imprint;
import parkhang.imprint.Paper;
import parkhang.ingest.release.Office;
import parkhang.text.SourceText;
import parkhang.text.TextCode;

/**
 * Brings documents into an archive: the articles of each, and an imprint for each bundle that has none. What is there already is never
 * written over in silence; a document that can't be brought in does not keep the next ones out.
 */
public final class ArticleImport {
    private final Archive archive;
    private final ImportOrder order;
    private final DocumentReaders readers;
    private final KnownArticles known;
    private final ImportFiles files;
    /** Those of the archive, and those that this run has made, or would. */
    private final Set<Locale> locales;

    private final ImportTally tally = new ImportTally();
    /** By what the other texts of the document at hand call them. */
    private final Map<String, Made> made = new HashMap<>();

    private record Made(ArticleFile file, WholeDraft whole) {}

    /** @param results is told of each file that is written, or would be */
    public ArticleImport(Archive archive, ImportOrder order, ImportResults results) {
        this.archive = archive;
        this.order = order;
        this.readers = DocumentReaders.ofArticles(
                order.language() == null ? archive.settings().source() : order.language(), order.exports());
        this.known = new KnownArticles(archive);
        this.files = new ImportFiles(archive, order.dry(), results);
        this.locales = new LinkedHashSet<>(archive.locales(new Diagnostics()));
    }

    /** Imports documents in their order, and says what became of them. */
    public ImportSummary run(List<DocumentSource> documents, Progress progress, Diagnostics diagnostics) {
        progress.begin(Phase.IMPORTING_DOCUMENTS, documents.size());
        for (DocumentSource document : documents) {
            Diagnostics found = new Diagnostics();
            try {
                run(document, found);
            } catch (UncheckedIOException e) { // of an export that is read while its articles are written
                found.report(
                        document.place(),
                        TextCode.FILE_UNREADABLE.with("end", Map.of("reason", String.valueOf(e.getMessage()))));
            } catch (IOException e) {
                found.report(
                        document.place(),
                        ArchiveCode.OUTPUT_UNWRITABLE.with("written", Map.of("reason", DiskFault.said(e))));
            }
            tally.documents++;
            if (found.hasErrors()) {
                tally.refused.add(document.name());
            } else if (found.list().stream().map(Diagnostic::code).anyMatch(IngestCode.DOCUMENT_SKIPPED::equals)) {
                tally.skipped++;
            }
            diagnostics.add(found);
            progress.done(document.name(), found.hasErrors());
        }
        return tally.summary();
    }

    private void run(DocumentSource document, Diagnostics found) throws IOException {
        made.clear();
        try (Stream<Draft> drafts = readers.each(document, found)) {
            run(document, drafts.iterator(), found);
        }
    }

    private void run(DocumentSource document, Iterator<Draft> drafts, Diagnostics found) throws IOException {
        boolean first = true;
        while (drafts.hasNext()) {
            Draft draft = drafts.next();
            if (order.slug() != null && first && drafts.hasNext()) {
                found.report(document.place(), IngestCode.SLUG_OF_SEVERAL.with(Map.of()));
                return;
            }
            first = false;
            Diagnostics said = new Diagnostics();
            boolean news = true;
            try {
                news = run(document, draft, said);
            } finally {
                if (news) {
                    found.add(said);
                }
            }
        }
    }

    /** @return whether there is anything to say of it: not of a text that is in the archive as it is */
    private boolean run(DocumentSource document, Draft draft, Diagnostics found) throws IOException {
        Draft ordered = OrderedDraft.of(draft, order, found);
        Locale locale = locale(ordered);
        Draft placed = locale == null
                ? ordered
                : ordered.with(ordered.head().with(locale, ordered.head().embargo()));
        String original = draft.head().origin().translates();
        if (original != null) {
            beside(document, placed, original, found);
            return true;
        }
        Optional<WholeDraft> whole = WholeDraft.of(placed, archive.settings().source(), found);
        files.understood(ArticleFacts.of(
                placed, whole.map(drafted -> slug(placed, drafted)).orElse("")));
        return whole.isEmpty() || run(document, placed, whole.get(), found);
    }

    /** A text that translates another one of the same document. */
    private void beside(DocumentSource document, Draft draft, String original, Diagnostics found) throws IOException {
        Made article = made.get(original);
        if (article == null) {
            found.report(Place.of(draft.head().file()), IngestCode.ORIGINAL_MISSING.with(Map.of("post", original)));
            return;
        }
        List<Diagnostic> problems = WholeDraft.problems(draft);
        WholeDraft.report(problems, found);
        if (problems.stream().anyMatch(Diagnostic::isError)) {
            return;
        }
        WholeDraft.translation(draft, found);
        translation(document, article.file(), article.whole(), draft, found);
    }

    private boolean run(DocumentSource document, Draft draft, WholeDraft whole, Diagnostics found) throws IOException {
        String slug = slug(draft, whole);
        Place place = document.place();
        if (!ArticleFile.isSlug(slug)) {
            found.report(place, ArchiveCode.SLUG_INVALID.with(Map.of("slug", slug)));
            return true;
        }
        Optional<ArticleFile> there = known.find(slug);
        if (there.isPresent()) {
            return update(document, draft, whole, there.get(), found);
        }
        List<Boilerplate.Section> sections = Boilerplate.in(draft.blocks());
        sections.forEach(section -> known.find(section)
                .ifPresent(other -> found.report(
                        section.place(),
                        IngestCode.BOILERPLATE_KNOWN.with(Map.of("heading", section.heading(), "article", other)))));
        ArticleFile article = new ArticleFile(slug, archive.layout().article(slug));
        Optional<Integer> pictures = files.article(article, whole);
        if (pictures.isEmpty()) {
            found.report(place, IngestCode.ARTICLE_EXISTS.with("file", Map.of("slug", slug)));
            return true;
        }
        known.made(article, draft.head().canonical(), sections, document.name());
        tally.articles++;
        tally.pictures += pictures.get();
        for (Office office : whole.offices()) {
            files.imprint(document, office.locale(), office.imprint(), found);
            locales.add(office.locale());
        }
        known(draft, article, whole);
        language(document, draft, whole, found);
        if (whole.other() != null) {
            translation(document, article, whole, whole.other(), found);
        }
        return true;
    }

    private String slug(Draft draft, WholeDraft whole) {
        return order.slug() == null ? known.find(draft.head().canonical()).orElse(whole.slug()) : order.slug();
    }

    private void known(Draft draft, ArticleFile article, WholeDraft whole) {
        String id = draft.head().origin().id();
        if (id != null) {
            made.put(id, new Made(article, whole));
        }
    }

    /** Of a document whose article is there already. */
    private boolean update(DocumentSource document, Draft draft, WholeDraft whole, ArticleFile there, Diagnostics found)
            throws IOException {
        Optional<String> other = known.madeOf(there.slug());
        if (other.isPresent()) {
            found.report(
                    document.place(),
                    IngestCode.ARTICLE_EXISTS.with("made", Map.of("slug", there.slug(), "file", other.get())));
            return true;
        }
        known(draft, there, whole);
        ArticleUpdate.Done done = new ArticleUpdate(archive, order, files).run(document, there, whole, found);
        ArticleUpdate.Outcome outcome = done.outcome();
        tally.pictures += done.pictures();
        if (outcome == ArticleUpdate.Outcome.UNCHANGED) {
            tally.unchanged++;
        } else if (outcome == ArticleUpdate.Outcome.UPDATED) {
            tally.updated++;
            known.made(there, draft.head().canonical(), List.of(), document.name());
            if (whole.other() != null) {
                found.report(document.place(), IngestCode.TRANSLATION_LEFT.with(Map.of()));
            }
        }
        return outcome != ArticleUpdate.Outcome.UNCHANGED;
    }

    /** The archive's own locale of the language that a document is written in; null where it has none, or where that is not told. */
    private @Nullable Locale locale(Draft draft) {
        Locale language = draft.head().language();
        return language == null ? null : known(language).orElse(null);
    }

    private Optional<Locale> known(Locale language) {
        return locales.contains(language)
                ? Optional.of(language)
                : locales.stream()
                        .filter(one -> one.getLanguage().equals(language.getLanguage()))
                        .findFirst();
    }

    /** An article in a language that the archive has not would not be read: so it gets that language. */
    private void language(DocumentSource document, Draft draft, WholeDraft whole, Diagnostics found)
            throws IOException {
        Locale language = draft.head().language();
        boolean office = whole.offices().stream().map(Office::locale).anyMatch(locale -> locale.equals(language));
        if (language != null
                && draft.own() == null
                && !office
                && known(language).isEmpty()) {
            files.imprint(document, language, Imprint.named(archive.settings().title(), Paper.A4), found);
            locales.add(language);
            found.report(
                    document.place(),
                    IngestCode.LANGUAGE_NEW.with(Map.of("language", language, "tag", language.toLanguageTag())));
        }
    }

    /** Files what the document has in another language as the article's translation. */
    private void translation(
            DocumentSource document, ArticleFile file, WholeDraft whole, Draft other, Diagnostics found)
            throws IOException {
        Locale language = other.head().language();
        Optional<Article> article = order.dry()
                ? ArticleReader.read(
                        file.slug(), SourceText.of(archive.name(file.path()), whole.article()), new Diagnostics())
                : archive.article(file, found);
        if (language != null && article.isPresent()) {
            Locale locale = known(language).orElse(language);
            Optional<TranslationImport.Imported> imported =
                    new TranslationImport(archive, locale, order.dry(), found).file(document, article.get(), other);
            imported.ifPresent(done -> files.told(done.written()));
            tally.translations += imported.isPresent() ? 1 : 0;
            if (imported.isPresent()) {
                locales.add(locale);
            }
        }
    }
}
