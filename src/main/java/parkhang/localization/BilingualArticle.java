package parkhang.localization;

import java.util.List;
import java.util.Locale;
import parkhang.article.Article;
import parkhang.translation.ArticleTargets;
import parkhang.translation.Targets;
import parkhang.translation.Unit;

/**
 * An article beside one bundle's targets: what translation tools call a bilingual document.
 *
 * @param source the article's locale
 * @param locale the bundle's
 * @param units in the order of the article
 * @param bundle the bundle's own targets, without those that it inherits
 */
public record BilingualArticle(
        Article article,
        Locale source,
        Locale locale,
        List<Unit> units,
        ArticleTargets bundle,
        Targets targets,
        CoverageReport.Row row) {}
