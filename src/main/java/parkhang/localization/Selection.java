package parkhang.localization;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import parkhang.archive.Archive;
import parkhang.archive.ArchiveCode;
import parkhang.archive.ArticleFile;
import parkhang.archive.Filter;
import parkhang.archive.InOrder;
import parkhang.article.Article;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.translation.Segmenter;
import parkhang.translation.Unit;

/**
 * The articles and bundles that a command is for.
 *
 * @param all every locale of the archive, the archive's source first
 * @param locales the wanted ones
 */
record Selection(Archive archive, List<Locale> all, List<Locale> locales, List<ArticleFile> articles) {

    static Selection of(Archive archive, Filter filter, Diagnostics diagnostics) {
        List<Locale> all = archive.locales(diagnostics);
        List<Locale> locales = filter.locales(all, diagnostics);
        List<ArticleFile> articles = filter.articles(archive.articles(diagnostics), diagnostics);
        return new Selection(archive, all, locales, articles);
    }

    /** The wanted locales that an article is translated into. */
    List<Locale> bundles(Article article) {
        return withoutSource(locales, article);
    }

    private List<Locale> withoutSource(List<Locale> locales, Article article) {
        Locale source = archive.settings().source(article);
        return locales.stream().filter(locale -> !locale.equals(source)).toList();
    }

    /** Whether an article is written in another language than the archive's. */
    private boolean isForeign(Article article) {
        return !archive.settings().source(article).equals(archive.settings().source());
    }

    /** Reports a file that translates an article into the language which it names as its own: nobody reads that. */
    void reportOriginal(Article article, Diagnostics diagnostics) {
        Locale source = archive.settings().source(article);
        Path file = archive.layout().targets(source, article.slug());
        if (isForeign(article) && locales.contains(source) && Files.exists(file)) {
            diagnostics.report(
                    Place.of(archive.name(file)),
                    ArchiveCode.BUNDLE_OF_ORIGINAL.with(
                            Map.of("slug", article.slug(), "locale", source.toLanguageTag())));
        }
    }

    /** Reports the days of locales that the archive has not: the article would be wanted on no day, or on another one. */
    void reportDays(Article article, Diagnostics diagnostics) {
        List<Locale> translated = withoutSource(all, article);
        String own = isForeign(article) ? archive.settings().source(article).toLanguageTag() : "";
        String there = translated.stream().map(Locale::toLanguageTag).collect(Collectors.joining(", "));
        String strange = translated.isEmpty() ? "none" : "other";
        article.front()
                .translateBy()
                .strangers(translated)
                .forEach(day -> diagnostics.report(
                        day.place(),
                        ArchiveCode.TRANSLATE_BY_LOCALE.with(Map.of(
                                "locale",
                                day.value(),
                                "why",
                                day.value().equals(own) ? "own" : strange,
                                "there",
                                there))));
    }

    /** What is done with an article. Several are visited at once, each with diagnostics of its own. */
    @FunctionalInterface
    interface Visit<R> {
        R of(Article article, List<Unit> units, Diagnostics found);
    }

    /** What a visit came to, and what it found on its way. */
    private record Visited<R>(ArticleFile file, Optional<R> result, Diagnostics found) {}

    /** Visits each article that can be read; results and findings are handed over in the order of the articles. */
    <R> void visit(Visit<R> visit, Diagnostics diagnostics, Consumer<R> taker) {
        visit(visit, diagnostics::add, taker, unread -> {});
    }

    /** The same for findings that are not kept; articles that can't be read are handed over as well. */
    <R> void visit(Visit<R> visit, Consumer<Diagnostics> findings, Consumer<R> taker, Consumer<ArticleFile> unread) {
        visit(visit, Runtime.getRuntime().availableProcessors(), findings, taker, unread, file -> {});
    }

    /**
     * The same by so many workers.
     *
     * @param done is handed each article that was read when its result has been taken
     */
    <R> void visit(
            Visit<R> visit,
            int jobs,
            Consumer<Diagnostics> findings,
            Consumer<R> taker,
            Consumer<ArticleFile> unread,
            Consumer<ArticleFile> done) {
        InOrder.<ArticleFile, Visited<R>>run(articles, jobs, file -> visited(file, visit), visited -> {
            findings.accept(visited.found());
            visited.result().ifPresent(taker);
            (visited.result().isPresent() ? done : unread).accept(visited.file());
        });
    }

    private <R> Visited<R> visited(ArticleFile file, Visit<R> visit) {
        Diagnostics found = new Diagnostics();
        Optional<R> result =
                archive.article(file, found).map(article -> visit.of(article, Segmenter.segment(article), found));
        return new Visited<>(file, result, found);
    }
}
