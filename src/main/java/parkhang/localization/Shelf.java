package parkhang.localization;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import parkhang.archive.Archive;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.Locales;
import parkhang.translation.ArticleTargets;

/** What the bundles hold for one article, each file read once although several bundles may inherit from it. */
final class Shelf {
    private final Archive archive;
    private final String slug;
    private final Diagnostics diagnostics;
    private final Map<Locale, Optional<ArticleTargets>> read = new HashMap<>();

    Shelf(Archive archive, String slug, Diagnostics diagnostics) {
        this.archive = archive;
        this.slug = slug;
        this.diagnostics = diagnostics;
    }

    /** A locale's targets and those that it inherits from, the nearest first; a file that is broken holds none. */
    List<ArticleTargets> chain(Locale locale) {
        return Locales.chain(locale).stream()
                .map(next -> read(next).orElseGet(() -> none(next)))
                .toList();
    }

    /** The files of that chain that could not be read. */
    List<String> broken(Locale locale) {
        return Locales.chain(locale).stream()
                .filter(next -> read(next).isEmpty())
                .map(this::file)
                .toList();
    }

    private Optional<ArticleTargets> read(Locale locale) {
        return read.computeIfAbsent(locale, next -> archive.targets(slug, next, diagnostics));
    }

    private ArticleTargets none(Locale locale) {
        return ArticleTargets.none(file(locale), slug, archive.settings().source(), locale);
    }

    private String file(Locale locale) {
        return archive.name(archive.layout().targets(locale, slug));
    }
}
