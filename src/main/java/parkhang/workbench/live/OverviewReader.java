package parkhang.workbench.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import parkhang.archive.Archive;
import parkhang.archive.ArticleFile;
import parkhang.archive.Filter;
import parkhang.article.FrontMatter;
import parkhang.article.PlainText;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.font.FontSet;
import parkhang.localization.CheckOrder;
import parkhang.localization.CheckRun;
import parkhang.localization.CoverageRun;
import parkhang.translation.Coverage;
import parkhang.workbench.live.Overview.Line;

/** Reads what is seen of an archive at a glance: first what there is, then how far it has come and what is wrong with it, which takes longer. */
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

    /** What all articles say of themselves; they are not counted, for of thousands that takes a minute. */
    static Overview index(Archive archive) {
        NavigableMap<String, Line> lines = new ConcurrentSkipListMap<>();
        archive.articles(new Diagnostics()).parallelStream()
                .forEach(file -> lines.put(file.slug(), uncounted(archive, file)));
        return new Overview(lines, List.of(), false);
    }

    private static Line uncounted(Archive archive, ArticleFile file) {
        return archive.front(file, new Diagnostics())
                .map(front -> line(archive, file.slug(), front, Map.of()))
                .orElseGet(() -> new Line(
                        file.slug(), file.slug(), archive.settings().source(), null, null, Map.of(), List.of(), false));
    }

    private static Line line(Archive archive, String slug, FrontMatter front, Map<Locale, Coverage> coverage) {
        return new Line(
                slug,
                PlainText.of(front.title().text()),
                front.language() == null
                        ? archive.settings().source()
                        : front.language().value(),
                front.date(),
                front.embargo(),
                coverage,
                List.of(),
                false);
    }

    /** What there is, counted; what was found on the way is found again by {@link #check}. */
    public Overview read() {
        Diagnostics found = new Diagnostics();
        NavigableMap<String, Line> lines = new TreeMap<>();
        CoverageRun.<Line>run(
                archive,
                filter,
                found,
                new Unwatched(),
                (bilingual, own) -> line(
                        archive,
                        bilingual.article().slug(),
                        bilingual.article().front(),
                        Map.of(bilingual.locale(), bilingual.row().coverage())),
                line -> lines.merge(line.slug(), line, Line::and));
        for (ArticleFile file : filter.articles(archive.articles(new Diagnostics()), new Diagnostics())) {
            lines.computeIfAbsent(file.slug(), slug -> uncounted(archive, file));
        }
        return new Overview(lines, List.of(), false).with(found.list(), false);
    }

    /** What is wrong. */
    List<Diagnostic> check(FontSet fonts) {
        List<Diagnostic> found = new ArrayList<>();
        int jobs = Runtime.getRuntime().availableProcessors();
        CheckRun.run(archive, new CheckOrder(filter, Set.of(), jobs), fonts, new Unwatched(), found::add);
        return found;
    }
}
