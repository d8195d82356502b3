package parkhang.localization;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import parkhang.archive.Archive;
import parkhang.archive.Filter;
import parkhang.article.Article;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Phase;
import parkhang.diagnostic.Place;
import parkhang.diagnostic.Progress;
import parkhang.translation.ArticleTargets;
import parkhang.translation.State;
import parkhang.translation.Unit;
import parkhang.translation.UnitMatcher;
import parkhang.translation.exchange.ExchangeCode;

/** Collects what one locale's translator gets: whole articles, because a sentence is understood among its neighbours. */
public final class Handoff {
    private Handoff() {}

    /**
     * The units of each article that has any left to translate, the obsolete ones left out.
     *
     * @param filter names one locale, and the articles
     * @param all whether articles are handed off, too, in which nothing is left to translate
     * @param progress is told of each article
     */
    public static List<ArticleTargets> collect(
            Archive archive, Filter filter, boolean all, Diagnostics diagnostics, Progress progress) {
        Selection selection = Selection.of(archive, filter, diagnostics);
        List<ArticleTargets> handed = new ArrayList<>();
        progress.begin(Phase.READING_ARTICLES, selection.articles().size());
        selection.<Optional<ArticleTargets>>visit(
                (article, units, found) ->
                        article(selection, article, units, found).filter(targets -> all || hasWork(targets)),
                Runtime.getRuntime().availableProcessors(),
                diagnostics::add,
                one -> one.ifPresent(handed::add),
                unread -> progress.done(unread.slug(), true),
                done -> progress.done(done.slug(), false));
        return handed;
    }

    /** The same, apart by the language that they are translated from: a tool's file has one. The articles keep their order. */
    public static List<List<ArticleTargets>> bySource(List<ArticleTargets> handed) {
        Map<Locale, List<ArticleTargets>> files = new TreeMap<>(Comparator.comparing(Locale::toLanguageTag));
        handed.forEach(article -> files.computeIfAbsent(article.source(), none -> new ArrayList<>())
                .add(article));
        return List.copyOf(files.values());
    }

    private static Optional<ArticleTargets> article(
            Selection selection, Article article, List<Unit> units, Diagnostics found) {
        return selection.bundles(article).stream()
                .findFirst()
                .flatMap(locale -> selection.archive().targets(article, locale, found))
                .map(targets -> current(targets, units, found))
                .filter(targets -> !targets.units().isEmpty());
    }

    private static ArticleTargets current(ArticleTargets targets, List<Unit> units, Diagnostics found) {
        UnitMatcher matcher = UnitMatcher.match(units, targets.units());
        long missing = units.stream().filter(unit -> matcher.of(unit) == null).count();
        if (missing > 0) {
            Map<String, ?> counts = Map.of("missing", missing, "all", units.size());
            found.report(Place.of(targets.file()), ExchangeCode.HANDOFF_UNSYNCED.with(counts));
        }
        return targets.with(
                targets.units().stream().filter(unit -> !unit.isObsolete()).toList());
    }

    private static boolean hasWork(ArticleTargets targets) {
        return targets.units().stream().anyMatch(unit -> !unit.isPrintable(State.TRANSLATED));
    }
}
