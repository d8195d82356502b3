package parkhang.ingest;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parkhang.archive.Archive;
import parkhang.archive.ArticleFile;
import parkhang.diagnostic.Code;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.file.SharedWrite;
import parkhang.text.KeptLines;
import parkhang.text.SourceText;

/**
 * A document that is imported once more. What differs is said; only where that is wanted the article becomes what the document says now,
 * and the article as it was is kept beside it, whole: of what was imported before nothing is remembered, so it may hold words of somebody
 * who edited it.
 */
final class ArticleUpdate {
    /** Differences that are named, of an article. */
    private static final int MOST_NAMED = 40;

    private final Archive archive;
    private final ImportOrder order;
    private final ImportFiles files;

    ArticleUpdate(Archive archive, ImportOrder order, ImportFiles files) {
        this.archive = archive;
        this.order = order;
        this.files = files;
    }

    /** What became of it. */
    enum Outcome {
        /** The article says already what the document says. */
        UNCHANGED,
        UPDATED,
        /** The article stays as it is, and it is reported why. */
        REFUSED
    }

    /**
     * The outcome, and what was written for it.
     *
     * @param pictures how many are new
     */
    record Done(Outcome outcome, int pictures) {}

    Done run(DocumentSource document, ArticleFile article, WholeDraft draft, Diagnostics diagnostics)
            throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        List<Diagnostics> tried = new ArrayList<>();
        Set<Path> pictures = files.pictures(article, draft).keySet();
        Set<Path> written = files.write(looks -> {
            Diagnostics found = new Diagnostics();
            outcomes.clear();
            tried.clear();
            tried.add(found);
            looks.at(article.path());
            Optional<SourceText> there = text(article, found);
            Optional<ArticleComparison> compared = there.flatMap(text ->
                    ArticleComparison.of(article.slug(), text, SourceText.of(document.name(), draft.article())));
            Map<Path, byte[]> changes = new LinkedHashMap<>();
            outcomes.add(
                    compared.isEmpty()
                            ? unreadable(document, article, found)
                            : outcome(document, article, compared.get(), found));
            if (outcomes.get(0) == Outcome.UPDATED) {
                changes.putAll(changes(document, article, there.orElseThrow(), compared.orElseThrow(), looks));
                changes.putAll(ImportFiles.missing(files.pictures(article, draft), looks));
            }
            return changes;
        });
        tried.forEach(diagnostics::add);
        return new Done(outcomes.get(0), (int)
                written.stream().filter(pictures::contains).count());
    }

    private Optional<SourceText> text(ArticleFile article, Diagnostics found) throws IOException {
        return archive.article(article, new Diagnostics()).isEmpty()
                ? Optional.empty()
                : SourceText.decode(archive.name(article.path()), Files.readAllBytes(article.path()), found);
    }

    private Outcome unreadable(DocumentSource document, ArticleFile article, Diagnostics found) {
        found.report(
                document.place(),
                IngestCode.ARTICLE_EXISTS.with("unreadable", Map.of("file", archive.name(article.path()))));
        return Outcome.REFUSED;
    }

    private Outcome outcome(
            DocumentSource document, ArticleFile article, ArticleComparison compared, Diagnostics found) {
        String name = archive.name(article.path());
        if (compared.isSame()) {
            return Outcome.UNCHANGED;
        }
        if (order.slug() == null && isOther(compared)) {
            found.report(
                    document.place(),
                    (order.update() ? IngestCode.ARTICLE_UNRELATED : IngestCode.ARTICLE_EXISTS)
                            .shared("article-exists.other", Map.of("file", name)));
            return Outcome.REFUSED;
        }
        if (order.update()) {
            name(compared, IngestCode.ARTICLE_UPDATED, found);
            return Outcome.UPDATED;
        }
        found.report(
                document.place(),
                IngestCode.ARTICLE_EXISTS.with("differs", Map.of("file", name, "counts", compared.counts())));
        name(compared, IngestCode.ARTICLE_DIFFERS, found);
        return Outcome.REFUSED;
    }

    /** Whether two texts have nothing in common but the slug, or are published at two addresses. */
    private static boolean isOther(ArticleComparison compared) {
        URI old = compared.old().front().canonical();
        URI now = compared.now().front().canonical();
        return !compared.isRelated() || (old != null && now != null && !old.equals(now));
    }

    private void name(ArticleComparison compared, Code code, Diagnostics found) {
        List<ArticleComparison.Difference> all = compared.differences();
        boolean would = !order.update() || order.dry();
        all.stream()
                .limit(MOST_NAMED)
                .forEach(difference -> found.report(difference.place(), difference.finding(code, would)));
        if (all.size() > MOST_NAMED) {
            found.report(
                    Place.of(compared.old().file()),
                    code.shared("difference.more", Map.of("count", all.size() - MOST_NAMED)));
        }
    }

    /** The article, and beside it what it was. */
    private Map<Path, byte[]> changes(
            DocumentSource document,
            ArticleFile article,
            SourceText there,
            ArticleComparison compared,
            SharedWrite.Looks looks)
            throws IOException {
        Map<Path, byte[]> changes = new LinkedHashMap<>();
        String before = document.shortName() + " was imported with --update";
        ReplacedArticle.keep(archive, article, there.text(), before, looks, changes);
        changes.put(article.path(), KeptLines.of(Files.readAllBytes(article.path()), compared.merged()));
        return changes;
    }
}
