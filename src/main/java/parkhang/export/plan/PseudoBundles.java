package parkhang.export.plan;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parkhang.archive.Archive;
import parkhang.archive.Filter;
import parkhang.article.Article;
import parkhang.diagnostic.Diagnostics;
import parkhang.edition.Bundle;
import parkhang.text.Locales;
import parkhang.translation.ArticleTargets;
import parkhang.translation.Unit;
import parkhang.translation.pseudo.PseudoLocale;

/**
 * The bundles of pseudo-locales: made for a run that names them, never part of all. One that lies in the archive comes first.
 * They are made where others are read, so no stage below knows of them.
 */
public final class PseudoBundles {
    private final Archive archive;

    public PseudoBundles(Archive archive) {
        this.archive = archive;
    }

    /** The locales that are wanted out of those that there are, and the pseudo-locales that are wanted by their name. */
    public List<Locale> wanted(Filter filter, List<Locale> all, Diagnostics diagnostics) {
        List<String> rest = new ArrayList<>(filter.locales());
        List<Locale> pseudo = filter.locales().stream()
                .distinct()
                .flatMap(tag -> Locales.of(tag).stream())
                .filter(locale -> of(locale).isPresent())
                .toList();
        rest.removeIf(tag -> Locales.of(tag).filter(pseudo::contains).isPresent());
        List<Locale> wanted = new ArrayList<>();
        if (pseudo.isEmpty() || !rest.isEmpty()) {
            wanted.addAll(new Filter(rest, filter.articles(), filter.said()).locales(all, diagnostics));
        }
        wanted.addAll(pseudo);
        return wanted;
    }

    /** A pseudo-locale's labels, and the source's own imprint; empty for other locales. */
    Optional<Bundle> bundle(Locale locale, Diagnostics diagnostics) {
        Locale source = archive.settings().source();
        return of(locale).flatMap(pseudo -> {
            var labels = pseudo.labels(archive.labels(source, diagnostics));
            var addresses = archive.addresses(source, diagnostics);
            var look = archive.look(source, diagnostics);
            return archive.imprint(source, diagnostics)
                    .map(imprint -> new Bundle(locale, labels, imprint, addresses, look));
        });
    }

    public Optional<ArticleTargets> targets(Article article, List<Unit> units, Locale locale) {
        Locale source = archive.settings().source(article);
        return of(locale).map(pseudo -> pseudo.targets(article.slug(), source, units));
    }

    private Optional<PseudoLocale> of(Locale locale) {
        boolean filed = Files.exists(archive.layout().bundle(locale));
        return filed ? Optional.empty() : PseudoLocale.of(locale);
    }
}
