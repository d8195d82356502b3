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
     * @param article the slug of the article that has most of its units; null where none has enough
     * @param shared how many of its units that article has
     */
    private record Gone(
            Place place, Locale locale, String slug, List<BundleUnit> units, @Nullable String article, int shared) {}

    /** Those of a selection's bundles, whatever articles are selected. */
    static GoneBundles find(Selection selection, Diagnostics diagnostics) {
        Archive archive = selection.archive();
        Set<String> slugs = new HashSet<>();
        archive.articles(new Diagnostics()).forEach(article -> slugs.add(article.slug()));
        List<Gone> gone = new ArrayList<>();
        for (Locale locale : selection.bundles()) {
            for (String slug : archive.bundled(locale, diagnostics)) {
                if (!slugs.contains(slug)) {
                    Place place = Place.of(archive.name(archive.layout().targets(locale, slug)));
                    List<BundleUnit> units = archive.targets(slug, locale, diagnostics)
                            .map(ArticleTargets::units)
                            .orElseGet(List::of);
                    gone.add(new Gone(place, locale, slug, units, null, 0));
                }
            }
        }
        if (gone.isEmpty()) {
            return new GoneBundles(List.of());
        }
        Map<String, Set<Content>> sources = sources(archive);
        return new GoneBundles(gone.stream().map(one -> likely(one, sources)).toList());
    }

    private static Map<String, Set<Content>> sources(Archive archive) {
        List<Locale> none = List.of();
        Map<String, Set<Content>> sources = new TreeMap<>();
        new Selection(archive, none, none, archive.articles(new Diagnostics()))
                .<Map.Entry<String, Set<Content>>>visit(
                        (article, units, found) -> Map.entry(article.slug(), sources(units)),
                        new Diagnostics(),
                        entry -> sources.put(entry.getKey(), entry.getValue()));
        return sources;
    }

    private static Set<Content> sources(List<Unit> units) {
        Set<Content> sources = new HashSet<>();
        units.forEach(unit -> sources.add(unit.source()));
        return sources;
    }

    private static Gone likely(Gone gone, Map<String, Set<Content>> sources) {
        Gone best = gone;
        for (Map.Entry<String, Set<Content>> article : sources.entrySet()) {
            int shared = (int) gone.units().stream()
                    .filter(unit -> article.getValue().contains(unit.source()))
                    .count();
            if (shared > best.shared() && shared >= LEAST * gone.units().size()) {
                best = new Gone(gone.place(), gone.locale(), gone.slug(), gone.units(), article.getKey(), shared);
            }
        }
        return best;
    }

    /** Names each with the article that it most likely belongs to now. */
    void report(Diagnostics diagnostics) {
        for (Gone gone : all) {
            String likely = gone.article() == null
                    ? ""
                    : "; " + gone.shared() + " of its " + gone.units().size() + " units are now in `" + gone.article()
                            + "`";
            diagnostics.report(
                    gone.place(), ArchiveCode.ARTICLE_GONE, "there is no article `" + gone.slug() + "`" + likely);
        }
    }

    /** What they hold for a locale, by its source; the units of the file that an article has most of come first. */
    FormerUnits of(Locale locale, String slug) {
        Map<Content, FormerUnits.Former> units = new HashMap<>();
        for (boolean own : new boolean[] {true, false}) {
            for (Gone gone : all) {
                if (gone.locale().equals(locale) && slug.equals(gone.article()) == own) {
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
