package parkhang.localization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import parkhang.archive.Archive;
import parkhang.archive.Filter;
import parkhang.article.Article;
import parkhang.article.PlainText;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Phase;
import parkhang.diagnostic.Progress;
import parkhang.localization.CoverageReport.OfBundle;
import parkhang.localization.CoverageReport.Row;
import parkhang.text.Locales;
import parkhang.translation.ArticleTargets;
import parkhang.translation.Coverage;
import parkhang.translation.Targets;
import parkhang.translation.Unit;

/** Counts coverage article by article, and lets somebody look at each article beside each bundle on the way. */
public final class CoverageRun<R> {
    private final Selection selection;
    private final Look<R> look;

    private CoverageRun(Selection selection, Look<R> look) {
        this.selection = selection;
        this.look = look;
    }

    /** What somebody makes of a bilingual. Several are looked at at once, each with diagnostics of its own. */
    @FunctionalInterface
    public interface Look<R> {
        R at(BilingualArticle bilingual, Diagnostics found);
    }

    private record Seen<R>(Locale locale, Row row, R result) {}

    /** An article in all bundles. */
    private record SeenArticle<R>(String slug, List<Seen<R>> bundles) {}

    /** Counts the articles and bundles that a filter lets through. */
    public static CoverageReport run(Archive archive, Filter filter, Diagnostics diagnostics, Progress progress) {
        return run(archive, filter, diagnostics, progress, (bilingual, found) -> bilingual, bilingual -> {});
    }

    /**
     * The same, with somebody who looks on. Only the rows stay in memory.
     *
     * @param progress is told of each article
     * @param taker is handed what came of each look: article by article, and of each article bundle by bundle
     */
    public static <R> CoverageReport run(
            Archive archive,
            Filter filter,
            Diagnostics diagnostics,
            Progress progress,
            Look<R> look,
            Consumer<R> taker) {
        Selection selection = Selection.of(archive, filter, diagnostics);
        if (filter.articles().isEmpty()) {
            GoneBundles.find(selection, new Diagnostics()).report(diagnostics);
        }
        Map<Locale, List<Row>> rows = new LinkedHashMap<>();
        selection.locales().forEach(locale -> rows.put(locale, new ArrayList<>()));
        List<String> unread = new ArrayList<>();
        progress.begin(Phase.READING_ARTICLES, selection.articles().size());
        selection.<SeenArticle<R>>visit(
                new CoverageRun<>(selection, look)::seen,
                diagnostics::add,
                article -> {
                    for (Seen<R> seen : article.bundles()) {
                        rows.getOrDefault(seen.locale(), new ArrayList<>()).add(seen.row());
                        taker.accept(seen.result());
                    }
                    progress.done(article.slug(), false);
                },
                file -> {
                    unread.add(archive.name(file.path()));
                    progress.done(file.slug(), true);
                });
        Locale source = archive.settings().source();
        rows.computeIfPresent(source, (same, translated) -> translated.isEmpty() ? null : translated);
        List<OfBundle> bundles = new ArrayList<>();
        rows.forEach((locale, translated) -> bundles.add(OfBundle.of(locale, translated)));
        return new CoverageReport(source, bundles, unread);
    }

    private SeenArticle<R> seen(Article article, List<Unit> units, Diagnostics found) {
        Locale source = selection.archive().settings().source(article);
        String title = PlainText.of(article.front().title().text());
        selection.reportDays(article, found);
        List<Integer> words = Coverage.words(units, source);
        BundleFiles files = new BundleFiles(selection.archive(), article, found);
        List<Seen<R>> seen = new ArrayList<>();
        for (Locale locale : selection.bundles(article)) {
            List<ArticleTargets> chain = files.chain(locale);
            Targets targets = Targets.match(units, chain);
            targets.reportUnsynced(found);
            targets.reportSignOffs(units, selection.archive().settings().fourEyes(), found);
            Coverage coverage = Coverage.of(units, words, targets);
            Row row = new Row(
                    article.slug(),
                    source,
                    title,
                    coverage,
                    article.front().translateBy().of(locale),
                    files.broken(locale));
            BilingualArticle bilingual =
                    new BilingualArticle(article, source, locale, units, chain.get(0), targets, row);
            seen.add(new Seen<>(locale, row, look.at(bilingual, found)));
        }
        return new SeenArticle<>(article.slug(), seen);
    }

    /** What the bundles hold for one article, each file read once although several bundles may inherit from it. */
    private static final class BundleFiles {
        private final Archive archive;
        private final Article article;
        private final Diagnostics diagnostics;
        private final Map<Locale, Optional<ArticleTargets>> read = new HashMap<>();

        BundleFiles(Archive archive, Article article, Diagnostics diagnostics) {
            this.archive = archive;
            this.article = article;
            this.diagnostics = diagnostics;
        }

        /** A locale's targets and those that it inherits from, the nearest first; a file that is broken holds none. */
        List<ArticleTargets> chain(Locale locale) {
            return Locales.chain(locale).stream()
                    .map(next -> read(next).orElseGet(() -> none(next)))
                    .toList();
        }

        /** The files of that chain that could not be read. */
        List<String> broken(Locale locale) {
            return Locales.chain(locale).stream()
                    .filter(next -> read(next).isEmpty())
                    .map(this::file)
                    .toList();
        }

        private Optional<ArticleTargets> read(Locale locale) {
            return read.computeIfAbsent(locale, next -> archive.targets(article, next, diagnostics));
        }

        private ArticleTargets none(Locale locale) {
            return ArticleTargets.none(
                    file(locale), article.slug(), archive.settings().source(article), locale);
        }

        private String file(Locale locale) {
            return archive.name(archive.layout().targets(locale, article.slug()));
        }
    }
}
