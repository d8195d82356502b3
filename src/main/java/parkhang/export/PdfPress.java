package parkhang.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.edition.Edition;
import parkhang.edition.EditionText;
import parkhang.edition.Profile;
import parkhang.export.plan.ExportOrder;
import parkhang.font.FontFace;
import parkhang.font.FontSet;
import parkhang.gate.TextGate;
import parkhang.imposition.Booklet;
import parkhang.imposition.Imposition;
import parkhang.imposition.Proof;
import parkhang.imprint.TrimSize;
import parkhang.pdf.PageSetup;
import parkhang.pdf.PdfRenderer;
import parkhang.pdf.tag.AssociatedFile;
import parkhang.prepress.PressOrder;
import parkhang.prepress.PressSheets;
import parkhang.prepress.SlugLine;

/** Makes editions' PDFs for the profile of a run: lays them out, proves their text, and puts the pages on the sheets that are wanted. */
public final class PdfPress {
    /** What the line consists of in which a sheet says what it is. */
    private static final String LATIN = "a0-/";

    private static final int REGULAR = 400;

    private final ExportOrder order;
    private final PdfRenderer pdf;
    private final @Nullable PressSheets sheets;

    PdfPress(ExportOrder order, FontSet fonts) {
        this.order = order;
        this.pdf = new PdfRenderer(fonts);
        this.sheets = sheets(order, fonts);
    }

    /** @param pages of the edition, however many of them a sheet has */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares PDFs so
    record Pdf(byte[] bytes, int pages) {}

    /**
     * An edition's PDF, of which each character has a glyph.
     *
     * @param page the edition as it is laid out for paper
     * @param trimmed the sheet that its office has from a print shop
     * @param kept the files that it carries
     */
    Pdf make(
            Edition edition,
            String page,
            TrimSize trimmed,
            List<AssociatedFile> kept,
            Place place,
            Diagnostics diagnostics) {
        PageSetup setup = setup(edition, trimmed);
        byte[] bytes = laidOut(edition, page, setup, kept, place, diagnostics);
        int pages = pages(edition, bytes, setup, place, diagnostics);
        return new Pdf(onSheets(bytes, edition.rightToLeft()), pages);
    }

    private byte[] laidOut(
            Edition edition,
            String page,
            PageSetup setup,
            List<AssociatedFile> kept,
            Place place,
            Diagnostics diagnostics) {
        LocalDate date = edition.publication().published();
        byte[] laidOut = pdf.render(page, setup, date, kept, place, diagnostics);
        if (sheets == null) {
            return laidOut;
        }
        SlugLine slug = new SlugLine(edition.slug(), edition.locale().toLanguageTag(), date);
        return sheets.finish(laidOut, setup.geometry().sheet(), slug, place, diagnostics);
    }

    /** The pages as they are printed, after the text was proved: nothing finds text on sheets in the order of reading. */
    private byte[] onSheets(byte[] pages, boolean rightToLeft) {
        return switch (order.profile()) {
            case BOOKLET -> Imposition.impose(pages, new Booklet(order.paper()), rightToLeft);
            case TWO_UP -> Imposition.impose(pages, Proof.TWO_UP, rightToLeft);
            case FOUR_UP -> Imposition.impose(pages, Proof.FOUR_UP, rightToLeft);
            case SCREEN, PRINT, PRESS -> pages;
        };
    }

    /** Proves that a PDF holds the edition's text, and counts its pages. */
    private static int pages(Edition edition, byte[] rendered, PageSetup setup, Place place, Diagnostics diagnostics) {
        List<String> expected = new ArrayList<>(
                EditionText.of(edition).stream().map(EditionText.Passage::text).toList());
        List<String> footer = EditionText.footer(edition);
        expected.addAll(footer);
        return new TextGate(place, diagnostics).check(expected, footer, setup, rendered);
    }

    /** Null for a profile that no print shop is asked for. */
    private static @Nullable PressSheets sheets(ExportOrder order, FontSet fonts) {
        PressOrder press = order.press();
        if (press == null) {
            return null;
        }
        FontFace face = fonts.face(LATIN, FontSet.SANS_FAMILY, REGULAR, false)
                .orElseGet(() -> fonts.faces().get(0));
        return new PressSheets(press, fonts.parsed(face));
    }

    private PageSetup setup(Edition edition, TrimSize trimmed) {
        PageSetup setup = setup(edition, order.profile());
        PressOrder press = order.press();
        if (press == null) {
            return setup;
        }
        TrimSize trim = press.trim() == null ? trimmed : press.trim();
        return setup.on(trim, press.bleed());
    }

    /** The sheet that an edition is set on in an office. */
    public static PageSetup setup(Edition edition, Profile profile) {
        List<String> folio = edition.furniture().folio();
        return new PageSetup(
                edition.paper().width(),
                edition.paper().height(),
                0,
                new PageSetup.Folio(folio.get(0), folio.get(1), folio.get(2)),
                edition.embargo(),
                profile,
                edition.look().theme());
    }
}
