package parkhang.export.plan;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parkhang.archive.Archive;
import parkhang.archive.ArticleFile;
import parkhang.archive.Filter;
import parkhang.archive.Siblings;
import parkhang.diagnostic.Diagnostics;
import parkhang.edition.Bundle;
import parkhang.edition.Choices;
import parkhang.edition.Composer;
import parkhang.edition.WordDivision;
import parkhang.font.FontSet;
import parkhang.font.ThemeFonts;
import parkhang.ledger.EditionKey;
import parkhang.text.typography.WordList;

/**
 * What a run has at hand before the first edition.
 *
 * @param archive as it was then
 * @param listed whether all articles and bundles could be listed: only then is one that is not among them gone
 * @param locales all there are, the source first, with those that are published beside the archive
 * @param slugs of all articles, with those too
 * @param articles those that are wanted, by slug
 * @param bundles of the locales that are wanted, by tag; empty where they have an error, for all its editions would
 */
public record Preparation(
        Archive archive,
        boolean listed,
        List<Locale> locales,
        Set<String> slugs,
        List<ArticleFile> articles,
        Map<Locale, Optional<Bundle>> bundles,
        WordDivision division) {

    /** Decides the words of the editions of this run. */
    public Composer composer(Choices choices, FontSet fonts) {
        return new Composer(archive.settings(), locales, choices, new ThemeFonts(fonts)::families, division);
    }

    /** Whether an edition's article and its bundle are there. */
    boolean has(EditionKey key) {
        return slugs.contains(key.slug())
                && locales.stream().anyMatch(locale -> locale.toLanguageTag().equals(key.tag()));
    }

    public static Preparation read(Archive archive, Filter filter, Diagnostics found) {
        Diagnostics listing = new Diagnostics();
        List<Locale> own = archive.locales(listing);
        List<ArticleFile> all = archive.articles(listing);
        Siblings siblings = archive.siblings(listing);
        found.add(listing);
        List<Locale> wanted = new PseudoBundles(archive)
                .wanted(filter, own, found).stream()
                        .sorted(Comparator.comparing(Locale::toLanguageTag))
                        .toList();
        List<Locale> locales = siblings.and(own, archive.settings().source());
        List<ArticleFile> articles = filter.articles(all, found);
        Map<Locale, Optional<Bundle>> bundles = new LinkedHashMap<>();
        wanted.forEach(locale -> bundles.put(locale, bundle(archive, locale, found)));
        boolean listed = !listing.hasErrors() && !all.isEmpty();
        return new Preparation(
                archive, listed, locales, siblings.and(all), articles, bundles, division(archive, wanted, found));
    }

    /** What a locale has for all articles; empty where that has an error. */
    public static Optional<Bundle> bundle(Archive archive, Locale locale, Diagnostics found) {
        Diagnostics own = new Diagnostics();
        Optional<Bundle> bundle = new PseudoBundles(archive).bundle(locale, own).or(() -> {
            var labels = archive.labels(locale, own);
            var imprint = archive.imprint(locale, own);
            var addresses = archive.addresses(locale, own);
            var look = archive.look(locale, own);
            return imprint.map(i -> new Bundle(locale, labels, i, addresses, look));
        });
        found.add(own);
        return own.hasErrors() ? Optional.empty() : bundle;
    }

    /** With the lists of the locales that are printed, and the source's for what is not translated. */
    private static WordDivision division(Archive archive, List<Locale> wanted, Diagnostics found) {
        Map<Locale, WordList> lists = new HashMap<>();
        Stream.concat(wanted.stream(), Stream.of(archive.settings().source()))
                .forEach(locale -> lists.computeIfAbsent(locale, next -> archive.words(next, found)));
        return new WordDivision(lists, archive.settings().source());
    }
}
