package parkhang.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final List<Path> written = new ArrayList<>();

    public ArticleImport(Archive archive, Diagnostics diagnostics) {
        this.archive = archive;
        this.diagnostics = diagnostics;
    }

    /**
     * Imports the articles of one file and gives the paths that were written, each article's first. What is there already is never
     * written over: an article of the same slug is an error, an imprint is kept.
     *
     * @param slug null for the one that the document suggests
     */
    public List<Path> run(Path file, @Nullable String slug) throws IOException {
        written.clear();
        Locale source = archive.settings().source();
        for (Draft draft : DocumentReaders.ofArticles(source).read(file, diagnostics)) {
            Optional<WholeDraft> whole = WholeDraft.of(draft, source, diagnostics);
            if (whole.isPresent()) {
                run(file, whole.get(), slug == null ? whole.get().slug() : slug);
            }
        }
        return List.copyOf(written);
    }

    private void run(Path file, WholeDraft draft, String slug) throws IOException {
        if (!article(file, draft, slug)) {
            return;
        }
        for (Office office : draft.offices()) {
            imprint(office);
        }
        Draft other = draft.other();
        if (other != null) {
            translation(file, slug, other);
        }
    }

    private boolean article(Path file, WholeDraft draft, String slug) throws IOException {
        Place place = Place.of(file.toString());
        if (!ArticleFile.isSlug(slug)) {
            diagnostics.report(place, ArchiveCode.SLUG_INVALID, "`" + slug + "` is no slug");
            return false;
        }
        boolean taken = archive.articles(new Diagnostics()).stream()
                .anyMatch(article -> article.slug().equals(slug));
        if (taken) {
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
        return true;
    }

    /** Files what the document has in another language as the article's translation. */
    private void translation(Path file, String slug, Draft other) throws IOException {
        Locale language = other.head().language();
        if (language != null) {
            Locale locale = archive.locales(new Diagnostics()).stream()
                    .filter(known -> known.getLanguage().equals(language.getLanguage()))
                    .findFirst()
                    .orElse(language);
            new TranslationImport(archive, locale, diagnostics)
                    .file(file, slug, Optional.of(other))
                    .ifPresent(imported -> written.addAll(imported.written()));
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
        files.keySet().stream().filter(made::contains).forEach(written::add);
        return !made.isEmpty();
    }
}
