package parkhang.localization;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import parkhang.archive.Archive;
import parkhang.archive.Filter;
import parkhang.article.Article;
import parkhang.article.PlainText;
import parkhang.diagnostic.Diagnostics;
import parkhang.localization.CoverageReport.OfBundle;
import parkhang.localization.CoverageReport.Row;
import parkhang.translation.ArticleTargets;
import parkhang.translation.Coverage;
import parkhang.translation.Targets;
import parkhang.translation.Unit;

/** Counts coverage article by article, and lets somebody look at each article beside each bundle on the way. */
public final class CoverageRound<R> {
    private final Round round;
    private final Look<R> look;

    private CoverageRound(Round round, Look<R> look) {
        this.round = round;
        this.look = look;
    }

    /** What somebody makes of a spread. Several are looked at at once, each with diagnostics of its own. */
    @FunctionalInterface
    public interface Look<R> {
        R at(Spread spread, Diagnostics found);
    }

    private record Seen<R>(Row row, R result) {}

    /**
     * Counts what a filter lets through. Only the rows stay in memory.
     *
     * @param taker is handed what came of each look: article by article, and of each article bundle by bundle
     */
    public static <R> CoverageReport run(
            Archive archive, Filter filter, Diagnostics diagnostics, Look<R> look, Consumer<R> taker) {
        Round round = Round.of(archive, filter, diagnostics);
        List<List<Row>> rows = new ArrayList<>();
        round.bundles().forEach(locale -> rows.add(new ArrayList<>()));
        List<String> unread = new ArrayList<>();
        round.<List<Seen<R>>>visit(
                new CoverageRound<>(round, look)::seen,
                diagnostics::add,
                all -> {
                    for (int i = 0; i < all.size(); i++) {
                        rows.get(i).add(all.get(i).row());
                        taker.accept(all.get(i).result());
                    }
                },
                file -> unread.add(archive.name(file.path())));
        List<OfBundle> bundles = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            bundles.add(OfBundle.of(round.bundles().get(i), rows.get(i)));
        }
        return new CoverageReport(archive.settings().source(), bundles, unread);
    }

    private List<Seen<R>> seen(Article article, List<Unit> units, Diagnostics found) {
        Locale source = round.archive().settings().source();
        String title = PlainText.of(article.front().title().text());
        List<Integer> words = Coverage.words(units, source);
        Shelf shelf = new Shelf(round.archive(), article.slug(), found);
        List<Seen<R>> seen = new ArrayList<>();
        for (Locale locale : round.bundles()) {
            List<ArticleTargets> chain = shelf.chain(locale);
            Targets targets = Targets.match(units, chain);
            targets.reportUnknown(found);
            Coverage coverage = Coverage.of(units, words, targets);
            Row row = new Row(article.slug(), title, coverage, shelf.broken(locale));
            Spread spread = new Spread(article, source, locale, units, chain.get(0), targets, row);
            seen.add(new Seen<>(row, look.at(spread, found)));
        }
        return seen;
    }
}
