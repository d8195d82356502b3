package parkhang.localization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import parkhang.archive.Archive;
import parkhang.archive.ArticleFile;
import parkhang.archive.ArticleLinks;
import parkhang.article.Article;
import parkhang.article.Inline;
import parkhang.article.Runs;
import parkhang.diagnostic.Diagnostics;
import parkhang.font.FigureLettering;
import parkhang.font.FontSet;
import parkhang.text.SourceText;
import parkhang.translation.ArticleTargets;
import parkhang.translation.Targets;
import parkhang.translation.Unit;
import parkhang.translation.check.UnitFindings;
import parkhang.translation.xliff.validity.Validity;

/** Checks an article and its bundles. Several articles may be checked at once. */
final class ArticleCheck {
    private final Selection selection;
    private final GlyphCheck glyphs;
    private final FontSet fonts;
    private final Set<String> disabled;
    private final Set<String> slugs;
    private final Map<String, ArticleFile> files = new HashMap<>();

    ArticleCheck(Selection selection, FontSet fonts, Set<String> disabled) {
        this.selection = selection;
        this.glyphs = new GlyphCheck(fonts);
        this.fonts = fonts;
        this.disabled = disabled;
        Archive archive = selection.archive();
        this.slugs = archive.siblings(new Diagnostics()).and(archive.articles(new Diagnostics()));
        selection.articles().forEach(file -> files.put(file.slug(), file));
    }

    /** An article's links, and what its bundles are reported for. */
    record CheckedArticle(Set<String> links, List<CheckedBundle> bundles) {}

    /** What a bundle's file is reported for, and its units. */
    record CheckedBundle(Locale locale, Diagnostics file, List<UnitFindings> units) {}

    CheckedArticle check(Article article, List<Unit> units, Diagnostics found) {
        List<Inline> inlines =
                units.stream().flatMap(unit -> Runs.flat(unit.text()).stream()).toList();
        selection.reportDays(article, found);
        ArticleLinks.check(article, slugs, found);
        Locale source = selection.archive().settings().source(article);
        FigureLettering lettering = new FigureLettering(fonts, source);
        selection.archive().pictures(file(article), Runs.only(Inline.Image.class, Runs.all(article)), lettering, found);
        glyphs.check(article, found);
        Set<String> links = new LinkedHashSet<>();
        Runs.only(Inline.Link.class, inlines).forEach(link -> links.add(link.address()));
        List<CheckedBundle> bundles = new ArrayList<>();
        BundleCheck checks = new BundleCheck(units, source);
        selection.bundles(article).forEach(locale -> bundles.add(check(article, units, locale, checks)));
        return new CheckedArticle(links, bundles);
    }

    private ArticleFile file(Article article) {
        Archive archive = selection.archive();
        String slug = article.slug();
        return files.getOrDefault(slug, new ArticleFile(slug, archive.layout().article(slug)));
    }

    private CheckedBundle check(Article article, List<Unit> units, Locale locale, BundleCheck checks) {
        Diagnostics file = new Diagnostics();
        List<SourceText> texts = new ArrayList<>();
        List<UnitFindings> targets = selection
                .archive()
                .targets(article, locale, file, texts::add)
                .map(bundle -> check(units, bundle, checks, file))
                .orElseGet(List::of);
        texts.forEach(text -> Validity.check(text, file));
        return new CheckedBundle(locale, file, targets);
    }

    private List<UnitFindings> check(List<Unit> units, ArticleTargets bundle, BundleCheck checks, Diagnostics file) {
        Targets targets = Targets.match(units, List.of(bundle));
        targets.reportUnknown(file);
        if (selection.archive().settings().fourEyes()) {
            targets.reportFourEyes(units, file);
        }
        List<UnitFindings> checked = checks.check(bundle, disabled);
        checked.forEach(glyphs::check);
        return checked;
    }
}
