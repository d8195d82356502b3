package parkhang.desk;

import java.util.List;
import java.util.Locale;
import parkhang.article.Article;
import parkhang.translation.Targets;
import parkhang.translation.Unit;

/**
 * An article beside one bundle's targets, as two pages of an open book.
 *
 * @param source the article's locale
 * @param locale the bundle's
 * @param units in the order of the article
 */
public record Spread(
        Article article, Locale source, Locale locale, List<Unit> units, Targets targets, CoverageReport.Row row) {}
