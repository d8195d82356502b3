package parkhang.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import parkhang.archive.Archive;
import parkhang.archive.ArticleFile;
import parkhang.archive.Filter;
import parkhang.archive.Inputs;
import parkhang.archive.Siblings;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.edition.Choices;
import parkhang.edition.Composer;
import parkhang.edition.Edition;
import parkhang.edition.Incomplete;
import parkhang.edition.WordDivision;
import parkhang.export.plan.Preparation;
import parkhang.export.plan.PseudoBundles;
import parkhang.font.FontSet;
import parkhang.font.ThemeFonts;
import parkhang.html.HtmlRenderer;
import parkhang.translation.State;

/** Which font sets what, edition by edition; a character that none has is reported as an export would. */
public final class FontReport {
    private final Archive archive;
    private final FontSet fonts;
    private final Diagnostics diagnostics;
    private final List<FontUse> uses = new ArrayList<>();

    private FontReport(Archive archive, FontSet fonts, Diagnostics diagnostics) {
        this.archive = archive;
        this.fonts = fonts;
        this.diagnostics = diagnostics;
    }

    public static List<FontUse> of(Archive archive, Filter filter, FontSet fonts, Diagnostics diagnostics) {
        FontReport report = new FontReport(archive, fonts, diagnostics);
        report.add(filter);
        return report.uses;
    }

    private void add(Filter filter) {
        List<Locale> locales = archive.locales(diagnostics);
        List<Locale> wanted = new PseudoBundles(archive).wanted(filter, locales, diagnostics);
        List<ArticleFile> all = archive.articles(diagnostics);
        Siblings siblings = archive.siblings(diagnostics);
        Set<String> slugs = siblings.and(all);
        List<Locale> published = siblings.and(locales, archive.settings().source());
        Choices choices = new Choices(Incomplete.MARK, State.TRANSLATED, true);
        WordDivision undivided = new WordDivision(Map.of());
        EditionComposer composer = new EditionComposer(
                archive,
                new Composer(archive.settings(), published, choices, new ThemeFonts(fonts)::families, undivided));
        for (ArticleFile file : filter.articles(all, diagnostics)) {
            Diagnostics own = new Diagnostics();
            PreparedArticle.read(archive, file, slugs, fonts, own)
                    .ifPresent(article -> wanted.forEach(locale -> add(composer, article, locale)));
            diagnostics.add(own);
        }
    }

    private void add(EditionComposer composer, PreparedArticle article, Locale locale) {
        Diagnostics own = new Diagnostics();
        Preparation.bundle(archive, locale, own)
                .flatMap(bundle -> composer.compose(article, bundle, new Inputs(), own))
                .ifPresent(edition -> add(edition, own));
        diagnostics.add(own);
    }

    private void add(Edition edition, Diagnostics own) {
        new GlyphGate(fonts, own).check(edition, Place.of(edition.locale().toLanguageTag() + "/" + edition.slug()));
        new HtmlRenderer().screen(edition, (text, theme) -> {
            uses.addAll(FontUse.in(edition, text, fonts));
            return List.of();
        });
    }
}
