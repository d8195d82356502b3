package parkhang.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parkhang.archive.Archive;
import parkhang.archive.Filter;
import parkhang.article.Article;
import parkhang.diagnostic.Diagnostics;
import parkhang.translation.Coverage;
import parkhang.translation.Targets;
import parkhang.translation.Unit;

/** How complete each bundle is, article by article. The source locale is never missing anything and has no row. */
public record CoverageReport(List<Row> rows) {
    public CoverageReport {
        rows = List.copyOf(rows);
    }

    /** One article in one locale. */
    public record Row(Locale locale, String slug, Coverage coverage) {}

    public static CoverageReport of(Archive archive, Filter filter, Diagnostics diagnostics) {
        Round round = Round.of(archive, filter, diagnostics);
        List<Row> rows = new ArrayList<>();
        round.visit((article, units, found) -> rows(round, article, units, found), diagnostics, rows::addAll);
        return new CoverageReport(rows);
    }

    private static List<Row> rows(Round round, Article article, List<Unit> units, Diagnostics found) {
        Locale source = round.archive().settings().source();
        List<Row> rows = new ArrayList<>();
        for (Locale locale : round.bundles()) {
            Targets targets = Targets.match(units, round.archive().chain(article.slug(), locale, found));
            rows.add(new Row(locale, article.slug(), Coverage.of(units, targets, source)));
        }
        return rows;
    }

    /** All rows of a locale together. */
    public Coverage of(Locale locale) {
        return rows.stream()
                .filter(row -> row.locale().equals(locale))
                .map(Row::coverage)
                .reduce(Coverage.NONE, Coverage::plus);
    }

    public List<Locale> locales() {
        return rows.stream().map(Row::locale).distinct().toList();
    }
}
