package parkhang.localization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Archive;
import parkhang.archive.ArchiveCode;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.translation.ArticleTargets;
import parkhang.translation.BundleUnit;
import parkhang.translation.Content;
import parkhang.translation.FormerUnits;
import parkhang.translation.Unit;

/** Bundles' files without an article: somebody's work under an old name, as a rule. The articles are read only where there are any. */
final class GoneBundles {
    /** Of the units that have a target, the share that an article must have so that it is named. */
    private static final double LEAST = 0.25;

    private final List<Gone> all;

    private GoneBundles(List<Gone> all) {
        this.all = all;
    }

    /**
     * A file.
     *
     * @param languages as it says itself
     * @param article the slug of the article that has most of its units; null where none has enough
     * @param shared how many of its units that article has
     */
    private record Gone(
            Place place,
            LanguagePair languages,
            String slug,
            List<BundleUnit> units,
            @Nullable String article,
            int shared) {}

    /** Those of a selection's bundles, whatever articles are selected. */
    static GoneBundles find(Selection selection, Diagnostics diagnostics) {
        Archive archive = selection.archive();
        Set<String> slugs = new HashSet<>();
        archive.articles(new Diagnostics()).forEach(article -> slugs.add(article.slug()));
        List<Gone> gone = new ArrayList<>();
        for (Locale locale : selection.locales()) {
            for (String slug : archive.bundled(locale, diagnostics)) {
                if (!slugs.contains(slug)) {
                    gone(archive, slug, locale, diagnostics).ifPresent(gone::add);
                }
            }
        }
        if (gone.isEmpty()) {
            return new GoneBundles(List.of());
        }
        Map<String, Sources> sources = sources(archive);
        return new GoneBundles(gone.stream().map(one -> likely(one, sources)).toList());
    }

    /** A file that can't be read is gone too; a language's own folder holds no translation into it. */
    private static Optional<Gone> gone(Archive archive, String slug, Locale locale, Diagnostics diagnostics) {
        Place place = Place.of(archive.name(archive.layout().targets(locale, slug)));
        Locale usual = archive.settings().source();
        Optional<ArticleTargets> filed =
                archive.filed(slug, locale, locale.equals(usual) ? new Diagnostics() : diagnostics);
        Locale source = filed.map(ArticleTargets::source).orElse(usual);
        List<BundleUnit> units = filed.map(ArticleTargets::units).orElseGet(List::of);
        return source.equals(locale)
                ? Optional.empty()
                : Optional.of(new Gone(place, new LanguagePair(source, locale), slug, units, null, 0));
    }

    /** What an article says, and in which language. */
    private record Sources(Locale language, Set<Content> all) {}

    private static Map<String, Sources> sources(Archive archive) {
        List<Locale> none = List.of();
        Map<String, Sources> sources = new TreeMap<>();
        new Selection(archive, none, none, archive.articles(new Diagnostics()))
                .<Map.Entry<String, Sources>>visit(
                        (article, units, found) -> Map.entry(
                                article.slug(), new Sources(archive.settings().source(article), sources(units))),
                        new Diagnostics(),
                        entry -> sources.put(entry.getKey(), entry.getValue()));
        return sources;
    }

    private static Set<Content> sources(List<Unit> units) {
        Set<Content> sources = new HashSet<>();
        units.forEach(unit -> sources.add(unit.source()));
        return sources;
    }

    private static Gone likely(Gone gone, Map<String, Sources> sources) {
        Gone best = gone;
        for (Map.Entry<String, Sources> article : sources.entrySet()) {
            boolean isInLanguage =
                    article.getValue().language().equals(gone.languages().source());
            int shared = (int) gone.units().stream()
                    .filter(unit -> isInLanguage && article.getValue().all().contains(unit.source()))
                    .count();
            if (shared > best.shared() && shared >= LEAST * gone.units().size()) {
                best = new Gone(gone.place(), gone.languages(), gone.slug(), gone.units(), article.getKey(), shared);
            }
        }
        return best;
    }

    /** Names each with the article that it most likely belongs to now. */
    void report(Diagnostics diagnostics) {
        for (Gone gone : all) {
            diagnostics.report(
                    gone.place(),
                    gone.article() == null
                            ? ArchiveCode.ARTICLE_GONE.with("none", Map.of("slug", gone.slug()))
                            : ArchiveCode.ARTICLE_GONE.with(
                                    "likely",
                                    Map.of(
                                            "slug", gone.slug(),
                                            "shared", gone.shared(),
                                            "all", gone.units().size(),
                                            "article", gone.article())));
        }
    }

    /** What they hold for a locale and from a language, by its source; the units of the file that an article has most of come first. */
    FormerUnits of(LanguagePair languages, String slug) {
        Map<Content, FormerUnits.Former> units = new HashMap<>();
        for (boolean own : new boolean[] {true, false}) {
            for (Gone gone : all) {
                if (gone.languages().equals(languages) && slug.equals(gone.article()) == own) {
                    gone.units().stream()
                            .filter(BundleUnit::hasTarget)
                            .forEach(unit -> units.putIfAbsent(
                                    unit.source(),
                                    new FormerUnits.Former(unit, gone.place().file() + " " + unit.id())));
                }
            }
        }
        return unit -> Optional.ofNullable(units.get(unit.source()));
    }
}
