package parkhang.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Archive;
import parkhang.archive.ArchiveCode;
import parkhang.archive.ArticleFile;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.file.SharedWrite;
import parkhang.imprint.ImprintWriter;
import parkhang.ingest.release.Office;

/** Brings documents into an archive: the article of each, and an imprint for each bundle that has none. */
public final class ArticleImport {
    private final Archive archive;
    private final Diagnostics diagnostics;
    private final DocumentReaders readers;
    private final Consumer<Path> results;
    private final Set<String> slugs = new HashSet<>();
    /** The names of articles that were made of the document at hand, by what its other texts call them. */
    private final Map<String, String> made = new HashMap<>();

    /** @param results is told of each file that is written */
    public ArticleImport(Archive archive, ExportOptions exports, Diagnostics diagnostics, Consumer<Path> results) {
        this.archive = archive;
        this.diagnostics = diagnostics;
        this.readers = DocumentReaders.ofArticles(archive.settings().source(), exports);
        this.results = results;
        archive.articles(new Diagnostics()).forEach(article -> slugs.add(article.slug()));
    }

    /**
     * Imports the articles of one file, each before what belongs to it. What is there already is never written over: an article of the
     * same slug is an error, an imprint is kept.
     *
     * @param slug null for the one that the document suggests
     */
    public void run(Path file, @Nullable String slug) throws IOException {
        made.clear();
        try {
            drafts(file, slug);
        } catch (UncheckedIOException e) {
            throw e.getCause(); // of an export that is read while its articles are written
        }
    }

    private void drafts(Path file, @Nullable String slug) throws IOException {
        for (Draft draft : readers.each(file, diagnostics)) {
            String original = draft.head().origin().translates();
            if (original == null) {
                Optional<WholeDraft> whole =
                        WholeDraft.of(draft, archive.settings().source(), diagnostics);
                if (whole.isPresent()) {
                    run(file, draft, whole.get(), slug == null ? whole.get().slug() : slug);
                }
            } else {
                translation(file, draft, original);
            }
        }
    }

    private void run(Path file, Draft draft, WholeDraft whole, String slug) throws IOException {
        if (!article(file, whole, slug)) {
            return;
        }
        String id = draft.head().origin().id();
        if (id != null) {
            made.put(id, slug);
        }
        for (Office office : whole.offices()) {
            imprint(office);
        }
        Draft other = whole.other();
        if (other != null) {
            file(file, slug, other);
        }
    }

    /** A text that translates another one of the same document. */
    private void translation(Path file, Draft draft, String original) throws IOException {
        String slug = made.get(original);
        if (slug == null) {
            diagnostics.report(
                    Place.of(draft.head().file()),
                    IngestCode.ORIGINAL_MISSING,
                    "it translates post " + original + ", which is no article");
            return;
        }
        WholeDraft.translation(draft, diagnostics);
        file(file, slug, draft);
    }

    private boolean article(Path file, WholeDraft draft, String slug) throws IOException {
        Place place = Place.of(file.toString());
        if (!ArticleFile.isSlug(slug)) {
            diagnostics.report(place, ArchiveCode.SLUG_INVALID, "`" + slug + "` is no slug");
            return false;
        }
        if (slugs.contains(slug)) {
            diagnostics.report(place, IngestCode.ARTICLE_EXISTS, "there is an article " + slug + " already");
            return false;
        }
        Path path = archive.layout().article(slug);
        Map<Path, byte[]> files = new LinkedHashMap<>();
        files.put(path, draft.article().getBytes(StandardCharsets.UTF_8));
        draft.pictures().forEach(picture -> files.put(path.resolveSibling(picture.address()), picture.bytes()));
        if (!write(path, files)) {
            diagnostics.report(place, IngestCode.ARTICLE_EXISTS, "there is a file articles/" + slug + ".md already");
            return false;
        }
        slugs.add(slug);
        return true;
    }

    /** Files what the document has in another language as the article's translation. */
    private void file(Path file, String slug, Draft other) throws IOException {
        Locale language = other.head().language();
        if (language != null) {
            Locale locale = archive.locales(new Diagnostics()).stream()
                    .filter(known -> known.getLanguage().equals(language.getLanguage()))
                    .findFirst()
                    .orElse(language);
            new TranslationImport(archive, locale, diagnostics)
                    .file(file, slug, Optional.of(other))
                    .ifPresent(imported -> imported.written().forEach(results));
        }
    }

    private void imprint(Office office) throws IOException {
        Path path = archive.layout().imprint(office.locale());
        write(path, Map.of(path, ImprintWriter.write(office.imprint()).getBytes(StandardCharsets.UTF_8)));
    }

    /** Writes files where the first of them is none yet, also none that somebody saves meanwhile; those beside it that are there stay. */
    private boolean write(Path first, Map<Path, byte[]> files) throws IOException {
        Set<Path> made = SharedWrite.in(archive.layout().root()).run(looks -> {
            for (Path path : files.keySet()) {
                looks.at(path);
            }
            Map<Path, byte[]> wanted = new LinkedHashMap<>(files);
            wanted.keySet().removeIf(Files::exists);
            return wanted.containsKey(first) ? wanted : Map.of();
        });
        files.keySet().stream().filter(made::contains).forEach(results);
        return !made.isEmpty();
    }
}
