package parkhang.localization;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parkhang.archive.Archive;
import parkhang.article.Article;
import parkhang.diagnostic.Diagnostics;
import parkhang.translation.Fingerprint;
import parkhang.translation.Segmenter;

/**
 * Sources that are no part of a job although they may be left to do: those that an earlier job has, or those that were there at a
 * revision already.
 *
 * @param ordered whether they were ordered, and so come back in any case
 * @param everywhere by article, for all locales: the sources' fingerprints, each as often as it stood there
 * @param byLocale the same for one locale, by its tag
 */
public record EarlierSources(
        boolean ordered, Map<String, List<String>> everywhere, Map<String, Map<String, List<String>>> byLocale) {
    /** Where the job is all that is left to do. */
    public static final EarlierSources NONE = new EarlierSources(true, Map.of(), Map.of());

    public EarlierSources {
        everywhere = Map.copyOf(everywhere);
        byLocale = Map.copyOf(byLocale);
    }

    /** Those of an earlier analysis, by locale and article. */
    public static EarlierSources ordered(Map<String, Map<String, List<String>>> byLocale) {
        return new EarlierSources(true, Map.of(), byLocale);
    }

    /** Those of a revision of git; none and reported where it can't be read. */
    public static Optional<EarlierSources> at(String revision, Archive archive, Diagnostics diagnostics) {
        Map<String, List<String>> sources = new HashMap<>();
        boolean read = archive.articlesAt(
                revision,
                article -> sources.merge(article.slug(), fingerprints(article), EarlierSources::both),
                diagnostics);
        return read ? Optional.of(new EarlierSources(false, sources, Map.of())) : Optional.empty();
    }

    private static List<String> fingerprints(Article article) {
        return Segmenter.segment(article).stream()
                .map(unit -> Fingerprint.of(unit.source()))
                .toList();
    }

    private static List<String> both(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private Map<String, List<String>> of(Locale locale) {
        return byLocale.getOrDefault(locale.toLanguageTag(), everywhere);
    }

    /** The sources of an article in a locale; to be counted down. */
    Map<String, Integer> of(Locale locale, String slug) {
        return counted(List.of(of(locale).getOrDefault(slug, List.of())));
    }

    /** The sources of articles that are no more, which may go by another name now; to be counted down. */
    Map<String, Integer> withoutArticle(Locale locale, Set<String> there) {
        return counted(of(locale).entrySet().stream()
                .filter(article -> !there.contains(article.getKey()))
                .map(Map.Entry::getValue)
                .toList());
    }

    /** All that somebody translates for a locale because of an earlier job. */
    Set<String> comingBack(Locale locale) {
        Set<String> all = new HashSet<>();
        if (ordered) {
            of(locale).values().forEach(all::addAll);
        }
        return all;
    }

    private static Map<String, Integer> counted(List<List<String>> sources) {
        Map<String, Integer> counts = new HashMap<>();
        sources.forEach(list -> list.forEach(source -> counts.merge(source, 1, Integer::sum)));
        return counts;
    }
}
