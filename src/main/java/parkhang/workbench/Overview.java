package parkhang.workbench;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
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
 * @param checked whether all articles were, so that what is not found is not there
 */
record Overview(NavigableMap<String, Line> articles, List<Diagnostic> found, boolean checked) {
    static final Overview EMPTY = new Overview(new TreeMap<>(), List.of(), false);

    /**
     * An article.
     *
     * @param source the locale that it is written in
     * @param date null where it can't be read
     * @param embargo before this time it is not to be published; null where it may be
     * @param coverage of each locale that it is translated into
     */
    record Line(
            String slug,
            String title,
            Locale source,
            @Nullable LocalDate date,
            @Nullable OffsetDateTime embargo,
            Map<Locale, Coverage> coverage,
            List<Diagnostic> found) {

        long count(Severity severity) {
            return found.stream()
                    .filter(one -> one.code().severity() == severity)
                    .count();
        }

        Line with(List<Diagnostic> others) {
            return new Line(slug, title, source, date, embargo, coverage, List.copyOf(others));
        }
    }

    /** The newest first, before them those that can't be read. */
    List<Line> byDate() {
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
            article(one.place().file())
                    .filter(articles::containsKey)
                    .map(slug -> byArticle.computeIfAbsent(slug, any -> new ArrayList<>()))
                    .orElse(others)
                    .add(one);
        }
        NavigableMap<String, Line> lines = new TreeMap<>();
        articles.forEach((slug, line) -> lines.put(slug, line.with(byArticle.getOrDefault(slug, List.of()))));
        return new Overview(lines, List.copyOf(others), whole);
    }

    /** The same with some articles as they are now. */
    Overview renewed(Overview some) {
        NavigableMap<String, Line> lines = new TreeMap<>(articles);
        lines.putAll(some.articles);
        return new Overview(lines, found, checked);
    }

    /** Whose file that is, of an article or of its translation; empty where it is neither. */
    static Optional<String> article(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        boolean isArticle = file.startsWith("articles/") && name.endsWith(".md");
        boolean isTranslation = file.matches("translations/[^/]+/[^/]+\\.xlf");
        return isArticle || isTranslation ? Optional.of(name.substring(0, name.lastIndexOf('.'))) : Optional.empty();
    }
}
