package parkhang.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parkhang.archive.Archive;
import parkhang.archive.ArticleFile;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.Locales;
import parkhang.translation.ArticleTargets;
import parkhang.translation.Coverage;
import parkhang.translation.Segmenter;
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
        List<Locale> locales = filter.locales(archive.locales(diagnostics), diagnostics).stream()
                .filter(locale -> !locale.equals(archive.settings().source()))
                .toList();
        List<Row> rows = new ArrayList<>();
        for (ArticleFile file : filter.articles(archive.articles(diagnostics), diagnostics)) {
            archive.article(file, diagnostics).ifPresent(article -> {
                List<Unit> units = Segmenter.segment(article);
                for (Locale locale : locales) {
                    Targets targets = Targets.match(units, chain(archive, file.slug(), locale, diagnostics));
                    Coverage coverage =
                            Coverage.of(units, targets, archive.settings().source());
                    rows.add(new Row(locale, file.slug(), coverage));
                }
            });
        }
        return new CoverageReport(rows);
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

    /** What the bundles of a locale and of those it inherits from hold for an article, the nearest first. */
    static List<ArticleTargets> chain(Archive archive, String slug, Locale locale, Diagnostics diagnostics) {
        return Locales.chain(locale).stream()
                .flatMap(next -> archive.targets(slug, next, diagnostics).stream())
                .toList();
    }
}
