package parkhang.archive;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;

/**
 * Which locales and articles a run is for, by globs; no glob means all.
 *
 * @param locales globs for language tags
 * @param articles globs for slugs
 * @param said what the user wrote for them, where that is no option; empty where it is
 */
public record Filter(List<String> locales, List<String> articles, String said) {
    /** How many names are given to choose from. */
    private static final int SHOWN = 12;

    public Filter {
        locales = List.copyOf(locales);
        articles = List.copyOf(articles);
    }

    /** A filter of the options {@code --locale} and {@code --article}. */
    public Filter(List<String> locales, List<String> articles) {
        this(locales, articles, "");
    }

    /** Whether all are wanted. */
    public boolean isEmpty() {
        return locales.isEmpty() && articles.isEmpty();
    }

    /** The locales that are wanted; a glob that no locale matches is reported. */
    public List<Locale> locales(List<Locale> all, Diagnostics diagnostics) {
        return matching(all, Locale::toLanguageTag, locales, "locale", diagnostics);
    }

    /** The articles that are wanted; a glob that no article matches is reported. */
    public List<ArticleFile> articles(List<ArticleFile> all, Diagnostics diagnostics) {
        return matching(all, ArticleFile::slug, articles, "article", diagnostics);
    }

    /** Whether an edition is wanted, by its locale's tag and its article's slug. */
    public boolean wants(String tag, String slug) {
        return wants(locales, tag) && wants(articles, slug);
    }

    private static boolean wants(List<String> globs, String name) {
        return globs.isEmpty() || globs.stream().anyMatch(glob -> matches(glob, name));
    }

    private <T> List<T> matching(
            List<T> all, Function<T, String> name, List<String> globs, String what, Diagnostics diagnostics) {
        for (String glob : globs) {
            if (all.stream().noneMatch(one -> matches(glob, name.apply(one)))) {
                String there = all.stream().limit(SHOWN).map(name).collect(Collectors.joining(", "));
                String more = all.size() > SHOWN ? ", …" : "";
                diagnostics.report(
                        Place.of(said.isEmpty() ? "--" + what : said),
                        ArchiveCode.FILTER_UNMATCHED.with(what, Map.of("name", glob, "there", there + more)));
            }
        }
        return all.stream().filter(one -> wants(globs, name.apply(one))).toList();
    }

    private static boolean matches(String glob, String name) {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
        return matcher.matches(Path.of(name));
    }
}
