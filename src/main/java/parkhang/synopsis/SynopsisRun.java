package parkhang.synopsis;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Archive;
import parkhang.archive.ArticleFile;
import parkhang.archive.Filter;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.edition.Edition;
import parkhang.edition.Profile;
import parkhang.edition.UnitAnchors;
import parkhang.export.GlyphGate;
import parkhang.export.ProvedPdfs;
import parkhang.export.plan.Embargoes;
import parkhang.export.plan.Preparation;
import parkhang.font.FontSet;
import parkhang.font.ThemeFonts;
import parkhang.html.HtmlRenderer;
import parkhang.imprint.Points;
import parkhang.ledger.EditionKey;
import parkhang.pdf.PdfRenderer;
import parkhang.pdf.Spot;
import parkhang.pdf.Spots;
import parkhang.translation.Unit;
import parkhang.translation.UnitKind;

/** Lays out an article in each of its locales, and finds where its units fall. Nothing is written. */
public final class SynopsisRun {

    /** As many characters of a unit's source as find room beside the columns of four locales. */
    private static final int BEGINNING = 40;

    private final FontSet fonts;
    private final HtmlRenderer html = new HtmlRenderer();
    private final PdfRenderer pdf;

    private SynopsisRun(FontSet fonts) {
        this.fonts = fonts;
        this.pdf = new PdfRenderer(fonts);
    }

    /** A synopsis of each article that is wanted; those with an error are reported and left out. */
    public static List<Synopsis> of(Archive archive, Filter filter, Path programFonts, Diagnostics found) {
        FontSet fonts = ThemeFonts.read(archive, programFonts, found);
        Preparation prepared = Preparation.read(archive, filter, found);
        List<Synopsis> synopses = new ArrayList<>();
        if (!fonts.isEmpty()) {
            SynopsisRun run = new SynopsisRun(fonts);
            ComposedArticle.Reader reader = new ComposedArticle.Reader(prepared, fonts, Embargoes.NONE);
            for (ArticleFile file : prepared.articles()) {
                reader.compose(file, found)
                        .map(article -> run.synopsis(file.slug(), article, found))
                        .ifPresent(synopses::add);
            }
        }
        return synopses;
    }

    private Synopsis synopsis(String slug, ComposedArticle article, Diagnostics found) {
        List<Synopsis.Column> columns = new ArrayList<>();
        article.editions()
                .forEach(edition -> column(edition, article.units(), found).ifPresent(columns::add));
        return new Synopsis(slug, columns, rows(article.units()));
    }

    private static List<Synopsis.Row> rows(List<Unit> units) {
        List<Synopsis.Row> rows = new ArrayList<>();
        for (Unit unit : units) {
            String source = unit.source().plainText().strip();
            String beginning = source.codePointCount(0, source.length()) <= BEGINNING
                    ? source
                    : source.substring(0, source.offsetByCodePoints(0, BEGINNING)) + '…';
            rows.add(new Synopsis.Row(rows.size() + 1, unit.kind().word(), beginning));
        }
        return rows;
    }

    private Optional<Synopsis.Column> column(Edition edition, List<Unit> units, Diagnostics found) {
        Place place = Place.of(EditionKey.of(edition.slug(), edition.locale()).toString());
        Diagnostics own = new Diagnostics();
        new GlyphGate(fonts, own).check(edition, place);
        Optional<Synopsis.Column> column =
                own.hasErrors() ? Optional.empty() : Optional.of(laidOut(edition, units, place, own));
        found.add(own);
        return column;
    }

    private Synopsis.Column laidOut(Edition edition, List<Unit> units, Place place, Diagnostics found) {
        Spots spots = pdf.spots(html.paper(edition), ProvedPdfs.setup(edition, Profile.SCREEN), place, found);
        List<Synopsis.@Nullable Spot> byUnit = new ArrayList<>();
        units.forEach(unit -> byUnit.add(spot(spots.byName(), name(edition.anchors(), unit))));
        return new Synopsis.Column(edition.locale(), spots.pages(), byUnit);
    }

    private static @Nullable String name(UnitAnchors anchors, Unit unit) {
        String placed = anchors.at(unit.place());
        return placed == null || isInFront(unit.kind()) ? anchors.of(unit.kind()) : placed;
    }

    private static boolean isInFront(UnitKind kind) {
        return kind == UnitKind.TITLE || kind == UnitKind.SUMMARY || kind == UnitKind.CORRECTION;
    }

    private static Synopsis.@Nullable Spot spot(Map<String, Spot> byName, @Nullable String name) {
        Spot spot = name == null ? null : byName.get(name);
        return spot == null ? null : new Synopsis.Spot(spot.page(), Math.round(Points.toMillimetres(spot.top())));
    }
}
