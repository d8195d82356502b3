package parkhang.workbench.live;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Severity;
import parkhang.translation.Coverage;

/**
 * An archive at a glance.
 *
 * @param articles by their slugs
 * @param found what is wrong with none of them in particular
 * @param checked whether that was looked for, so that what is not found is not there
 */
public record Overview(NavigableMap<String, Line> articles, List<Diagnostic> found, boolean checked) {
    public static final Overview EMPTY = new Overview(new TreeMap<>(), List.of(), false);

    /**
     * An article.
     *
     * @param source the locale that it is written in
     * @param date null where it can't be read
     * @param embargo before this time it is not to be published; null where it may be
     * @param coverage of each locale that it is translated into; empty before it was counted
     * @param found what is wrong with it
     * @param checked whether it was counted and checked
     */
    public record Line(
            String slug,
            String title,
            Locale source,
            @Nullable LocalDate date,
            @Nullable OffsetDateTime embargo,
            Map<Locale, Coverage> coverage,
            List<Diagnostic> found,
            boolean checked) {

        public long count(Severity severity) {
            return found.stream()
                    .filter(one -> one.code().severity() == severity)
                    .count();
        }

        /** The same in further locales. */
        Line and(Line other) {
            Map<Locale, Coverage> all = new LinkedHashMap<>(coverage);
            all.putAll(other.coverage);
            return new Line(slug, title, source, date, embargo, all, found, checked);
        }

        Line with(List<Diagnostic> others, boolean whole) {
            return new Line(slug, title, source, date, embargo, coverage, List.copyOf(others), whole);
        }
    }

    /** The newest first, before them those that can't be read. */
    public List<Line> byDate() {
        Comparator<Line> date =
                Comparator.comparing(Line::date, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));
        return articles.values().stream()
                .sorted(date.reversed().thenComparing(Line::slug))
                .toList();
    }

    /**
     * The same with other findings: each beside its article, and the others by themselves.
     *
     * @param whole whether they are of all checks
     */
    Overview with(List<Diagnostic> all, boolean whole) {
        Map<String, List<Diagnostic>> byArticle = new HashMap<>();
        List<Diagnostic> others = new ArrayList<>();
        for (Diagnostic one : all) {
            Change.article(one.place().file())
                    .filter(articles::containsKey)
                    .map(slug -> byArticle.computeIfAbsent(slug, any -> new ArrayList<>()))
                    .orElse(others)
                    .add(one);
        }
        NavigableMap<String, Line> lines = new TreeMap<>();
        articles.forEach((slug, line) -> lines.put(slug, line.with(byArticle.getOrDefault(slug, List.of()), whole)));
        return new Overview(lines, List.copyOf(others), whole);
    }

    /** The same with some articles as they are now. */
    Overview renewed(Overview some) {
        NavigableMap<String, Line> lines = new TreeMap<>(articles);
        lines.putAll(some.articles);
        return new Overview(lines, found, checked);
    }
}
