package parkhang.workbench.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import parkhang.archive.Archive;
import parkhang.archive.ArticleFile;
import parkhang.archive.Filter;
import parkhang.article.Article;
import parkhang.article.PlainText;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.font.FontSet;
import parkhang.localization.BilingualArticle;
import parkhang.localization.CheckOrder;
import parkhang.localization.CheckRun;
import parkhang.localization.CoverageRun;
import parkhang.translation.Coverage;
import parkhang.workbench.live.Overview.Line;

/** Reads what is seen of an archive at a glance: first what there is, then what is wrong with it, which takes longer. */
public final class OverviewReader {
    private final Archive archive;
    private final Filter filter;

    private OverviewReader(Archive archive, Filter filter) {
        this.archive = archive;
        this.filter = filter;
    }

    /** Of the whole archive. */
    static OverviewReader of(Archive archive) {
        return new OverviewReader(archive, new Filter(List.of(), List.of()));
    }

    /** Of some articles that are there. */
    public static OverviewReader of(Archive archive, Collection<String> slugs) {
        return new OverviewReader(archive, new Filter(List.of(), List.copyOf(slugs)));
    }

    /** What there is; what was found on the way is found again by {@link #check}. */
    public Overview read() {
        Diagnostics found = new Diagnostics();
        Map<String, Article> seen = new HashMap<>();
        Map<String, Map<Locale, Coverage>> coverage = new HashMap<>();
        CoverageRun.<BilingualArticle>run(
                archive, filter, found, new Unwatched(), (bilingual, own) -> bilingual, bilingual -> {
                    String slug = bilingual.article().slug();
                    seen.put(slug, bilingual.article());
                    coverage.computeIfAbsent(slug, any -> new LinkedHashMap<>())
                            .put(bilingual.locale(), bilingual.row().coverage());
                });
        NavigableMap<String, Line> lines = new TreeMap<>();
        for (ArticleFile file : filter.articles(archive.articles(new Diagnostics()), new Diagnostics())) {
            Article article = seen.containsKey(file.slug())
                    ? seen.get(file.slug())
                    : archive.article(file, new Diagnostics()).orElse(null);
            lines.put(
                    file.slug(),
                    article == null
                            ? new Line(
                                    file.slug(),
                                    file.slug(),
                                    archive.settings().source(),
                                    null,
                                    null,
                                    Map.of(),
                                    List.of())
                            : line(article, coverage.getOrDefault(file.slug(), Map.of())));
        }
        return new Overview(lines, List.of(), false).with(found.list(), false);
    }

    private Line line(Article article, Map<Locale, Coverage> coverage) {
        return new Line(
                article.slug(),
                PlainText.of(article.front().title().text()),
                archive.settings().source(article),
                article.front().date(),
                article.front().embargo(),
                coverage,
                List.of());
    }

    /** What is wrong. */
    List<Diagnostic> check(FontSet fonts) {
        List<Diagnostic> found = new ArrayList<>();
        int jobs = Runtime.getRuntime().availableProcessors();
        CheckRun.run(archive, new CheckOrder(filter, Set.of(), jobs), fonts, new Unwatched(), found::add);
        return found;
    }
}
