package parkhang.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import parkhang.archive.Archive;
import parkhang.article.Article;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.edition.Bundle;
import parkhang.edition.Choices;
import parkhang.edition.Composer;
import parkhang.edition.Edition;
import parkhang.edition.EditionPictures;
import parkhang.edition.EditionText;
import parkhang.edition.Incomplete;
import parkhang.edition.WordDivision;
import parkhang.export.PdfProof;
import parkhang.font.FontSet;
import parkhang.font.GlyphRun;
import parkhang.font.TextShaper;
import parkhang.font.TextStyle;
import parkhang.gate.TextGate;
import parkhang.html.HtmlRenderer;
import parkhang.pdf.PdfRenderer;
import parkhang.pdf.page.PageSetup;
import parkhang.text.TextEdit;
import parkhang.text.typography.Hyphenation;
import parkhang.text.typography.WordList;
import parkhang.translation.Segmenter;
import parkhang.translation.State;
import parkhang.translation.Targets;
import parkhang.translation.Unit;

/** The parts of the press that every edition goes through, each by itself: one German edition of some 700 words. */
public final class HotParts {
    private static final Locale GERMAN = Locale.GERMAN;
    private static final Place PLACE = Place.of("output/de/questions-and-answers.pdf");

    private final Diagnostics found = new Diagnostics();
    private final FontSet fonts = FontSet.read(List.of(Path.of("fonts")), found);
    private final Article article;
    private final List<Unit> units;
    private final Targets targets;
    private final Bundle bundle;
    private final Composer composer;
    private final Edition edition;
    private final String page;
    private final PageSetup setup;
    private final byte[] printed;
    private final String paragraph;
    private final HtmlRenderer html = new HtmlRenderer();
    private final PdfRenderer pdf = new PdfRenderer(fonts);
    private final TextShaper shaper = fonts.shaper();
    private final TextStyle style = new TextStyle(fonts.faces().get(0), GERMAN, List.of());
    private final Hyphenation hyphenation = Hyphenation.of(GERMAN, WordList.EMPTY);

    /** @param root the sample archive */
    public HotParts(Path root) {
        Archive archive = Archive.open(root, found).orElseThrow();
        article = archive.articles(found).stream()
                .filter(file -> file.slug().equals("questions-and-answers"))
                .flatMap(file -> archive.article(file, found).stream())
                .findFirst()
                .orElseThrow();
        units = Segmenter.segment(article);
        targets = Targets.match(units, archive.chain(article, GERMAN, found));
        bundle = new Bundle(
                GERMAN,
                archive.labels(GERMAN, found),
                archive.imprint(GERMAN, found).orElseThrow(),
                archive.addresses(GERMAN, found),
                archive.look(GERMAN, found));
        Choices choices = new Choices(Incomplete.REFUSE, State.TRANSLATED, false);
        composer = new Composer(
                archive.settings(),
                archive.locales(found),
                choices,
                (text, code, theme) -> fonts.families(text, code, FontSet.TEXT_FAMILY, FontSet.SANS_FAMILY),
                new WordDivision(Map.of()));
        edition = compose();
        page = html();
        List<String> folio = edition.furniture().folio();
        setup = new PageSetup(
                edition.paper().width(),
                edition.paper().height(),
                new PageSetup.Folio(folio.get(0), folio.get(1), folio.get(2)),
                null);
        printed = pdf();
        paragraph = EditionText.of(edition).stream()
                .map(EditionText.Passage::text)
                .filter(text -> text.length() > 300)
                .findFirst()
                .orElseThrow();
    }

    public Edition compose() {
        return composer.compose(article, units, targets, bundle, Map.of(), found)
                .orElseThrow();
    }

    public String html() {
        return html.paper(edition);
    }

    public byte[] pdf() {
        return pdf.render(page, setup, edition.publication().published(), PLACE, found);
    }

    public Diagnostics gate() {
        List<String> footer = EditionText.footer(edition);
        List<String> expected = new ArrayList<>(
                EditionText.of(edition).stream().map(EditionText.Passage::text).toList());
        expected.addAll(footer);
        String title = EditionText.title(edition).text();
        new PdfProof(page, expected, TextGate.PageLines.of(title, footer, setup), EditionPictures.of(edition))
                .check(printed, setup, false, PLACE, found);
        return found;
    }

    public List<GlyphRun> shape() {
        return shaper.shape(paragraph, style, false);
    }

    public List<TextEdit> hyphenate() {
        return hyphenation.edits(paragraph);
    }
}
