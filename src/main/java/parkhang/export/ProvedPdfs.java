package parkhang.export;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.edition.Edition;
import parkhang.edition.EditionPair;
import parkhang.edition.EditionPictures;
import parkhang.edition.EditionText;
import parkhang.edition.Format;
import parkhang.edition.Profile;
import parkhang.edition.ReadingOrder;
import parkhang.export.plan.ExportOrder;
import parkhang.font.FontFace;
import parkhang.font.FontSet;
import parkhang.font.ThemeFonts;
import parkhang.gate.TextGate;
import parkhang.html.HtmlRenderer;
import parkhang.html.ParallelPaper;
import parkhang.imposition.Booklet;
import parkhang.imposition.Imposition;
import parkhang.imposition.Proof;
import parkhang.imprint.TrimSize;
import parkhang.ledger.EditionKey;
import parkhang.paragraph.LineFigures;
import parkhang.pdf.CommonPages;
import parkhang.pdf.FaultPlaces;
import parkhang.pdf.PagedPdf;
import parkhang.pdf.PdfRenderer;
import parkhang.pdf.page.PageSetup;
import parkhang.pdf.pageend.PageEnds;
import parkhang.pdf.tag.AssociatedFile;
import parkhang.prepress.PressOrder;
import parkhang.prepress.PressSheets;
import parkhang.prepress.SlugLine;

/** Makes the PDFs of a run's profile, and proves each as its readers will see it. For one thread. */
public final class ProvedPdfs {
    /** What the line consists of in which a sheet says what it is. */
    private static final String LATIN = "a0-/";

    private static final int REGULAR = 400;

    private final ExportOrder order;
    private final FontSet fonts;
    private final PdfRenderer pdf;
    private final HtmlRenderer html = new HtmlRenderer();
    private final @Nullable PressSheets pressSheets;

    ProvedPdfs(ExportOrder order, FontSet fonts, PdfRenderer pdf) {
        this.order = order;
        this.fonts = fonts;
        this.pdf = pdf;
        this.pressSheets = pressSheets(order.press(), fonts);
    }

    /**
     * A PDF, and what was found in it.
     *
     * @param pages on each of which one of the edition's stands, however many a sheet has later
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares files
    record Made(byte[] bytes, PdfProof.Pages pages, LineFigures lines) {}

    /** An edition, and the sheet that its office has from a print shop. */
    record Sized(Edition edition, TrimSize trimmed) {}

    /**
     * The PDF of the run's profile; null where an error was found before it was made.
     *
     * @param trimmed the sheet that the edition's office has from a print shop
     * @param carried the files that it carries
     * @param ends where its pages end; null where each ends when it has no more room
     */
    @Nullable
    Made make(
            Edition edition,
            TrimSize trimmed,
            List<AssociatedFile> carried,
            @Nullable PageEnds ends,
            Place place,
            Diagnostics found) {
        new GlyphGate(fonts, found).check(edition, place);
        if (found.hasErrors()) {
            return null;
        }
        LocalDate date = edition.publication().published();
        PageSetup setup = setup(edition, trimmed);
        String paper = html.paper(edition);
        FaultPlaces places = new FaultPlaces(place, edition.anchors()::places);
        PagedPdf laidOut = pdf.renderPaged(paper, setup, date, carried, ends, places, found);
        if (found.hasErrors()) {
            return null;
        }
        byte[] finished = finished(laidOut.bytes(), edition, setup, place, found);
        PdfProof.Pages proved = provedPages(finished, laidOut.hasNotesAtFoot(), paper, edition, setup, place, found);
        return new Made(finished, proved, laidOut.lines());
    }

    /** A PDF of an edition with another one beside it; null where an error was found before it was made. */
    @Nullable
    Made make(EditionPair pair, List<AssociatedFile> carried, Place place, Diagnostics found) {
        Edition edition = pair.first();
        for (Edition one : List.of(edition, pair.second())) {
            new ThemeFonts(fonts).check(one.look().theme(), found);
            new GlyphGate(fonts, found).check(one, place);
        }
        if (found.hasErrors()) {
            return null;
        }
        ReadingOrder reading = Objects.requireNonNull(order.choices().beside()).order();
        PageSetup setup = setup(edition, TrimSize.of(edition.paper()));
        ParallelProof proof = ParallelProof.of(pair, html, setup);
        PagedPdf laidOut = pair.facing()
                ? facing(pair, proof, reading, carried, place, found)
                : pdf.renderPaged(
                        ParallelPaper.of(pair, reading),
                        setup,
                        edition.publication().published(),
                        carried,
                        new FaultPlaces(place, edition.anchors()::places),
                        found,
                        look -> {});
        if (laidOut == null || found.hasErrors()) {
            return null;
        }
        PdfProof.Pages pages = proof.check(laidOut.bytes(), place, found);
        return new Made(laidOut.bytes(), pages, laidOut.lines());
    }

    /** Both are on the first one's sheet, each as its own office sets it; null where their pages differ. */
    private @Nullable PagedPdf facing(
            EditionPair pair,
            ParallelProof proof,
            ReadingOrder reading,
            List<AssociatedFile> carried,
            Place place,
            Diagnostics found) {
        TrimSize sheet = TrimSize.of(pair.first().paper());
        return pdf.renderFacing(
                        member(pair.first(), proof.first().html(), sheet, place),
                        member(pair.second(), proof.second().html(), sheet, place),
                        reading,
                        pair.first().publication().published(),
                        carried,
                        found)
                .orElse(null);
    }

    private CommonPages.Member member(Edition edition, String page, TrimSize sheet, Place place) {
        PageSetup setup = setup(edition, sheet).on(sheet, 0);
        return new CommonPages.Member(page, setup, new FaultPlaces(place, edition.anchors()::places));
    }

    /**
     * Where the pages of an article's editions end, so that each begins with the same unit in all of them; null where there are no two
     * that can be laid out.
     *
     * @param apart hears of each that can't be, and what was thrown
     */
    @Nullable
    PageEnds pageEnds(List<Sized> editions, BiConsumer<Edition, Throwable> apart) {
        Map<CommonPages.Member, Edition> members = new LinkedHashMap<>();
        for (Sized one : editions) {
            Edition edition = one.edition();
            Place place =
                    Place.of(EditionKey.of(edition.slug(), edition.locale()).toString());
            members.put(
                    new CommonPages.Member(html.paper(edition), setup(edition, one.trimmed()), FaultPlaces.of(place)),
                    edition);
        }
        return CommonPages.of(
                pdf,
                List.copyOf(members.keySet()),
                (member, thrown) -> apart.accept(Objects.requireNonNull(members.get(member)), thrown));
    }

    private byte[] finished(byte[] laidOut, Edition edition, PageSetup setup, Place place, Diagnostics found) {
        if (pressSheets == null) {
            return laidOut;
        }
        SlugLine slug = new SlugLine(
                edition.slug(),
                edition.locale().toLanguageTag(),
                edition.publication().published());
        return pressSheets.finish(laidOut, setup.geometry().sheet(), slug, place, found);
    }

    /** Proves that a PDF holds the edition's text and shows it, with its pictures. */
    private PdfProof.Pages provedPages(
            byte[] bytes,
            boolean notesAtFoot,
            String page,
            Edition edition,
            PageSetup setup,
            Place place,
            Diagnostics found) {
        List<String> footer = EditionText.footer(edition);
        List<String> expected = EditionText.texts(EditionText.whole(edition), notesAtFoot);
        String title = EditionText.title(edition).text();
        return new PdfProof(page, expected, TextGate.PageLines.of(title, footer, setup), EditionPictures.of(edition))
                .check(bytes, setup, order.formats().contains(Format.EPUB), place, found);
    }

    /** The pages as they are printed, after the text was proved: nothing finds text on sheets in the order of reading. */
    byte[] onSheets(byte[] pages, boolean rightToLeft) {
        return switch (order.profile()) {
            case BOOKLET -> Imposition.impose(pages, new Booklet(order.paper()), rightToLeft);
            case TWO_UP -> Imposition.impose(pages, Proof.TWO_UP, rightToLeft);
            case FOUR_UP -> Imposition.impose(pages, Proof.FOUR_UP, rightToLeft);
            case SCREEN, PRINT, PRESS -> pages;
        };
    }

    /** Null for a profile that no print shop is asked for. */
    private static @Nullable PressSheets pressSheets(@Nullable PressOrder press, FontSet fonts) {
        if (press == null) {
            return null;
        }
        FontFace face = fonts.face(LATIN, FontSet.SANS_FAMILY, REGULAR, false)
                .orElseGet(() -> fonts.faces().get(0));
        return new PressSheets(press, fonts.parsed(face));
    }

    private PageSetup setup(Edition edition, TrimSize trimmed) {
        PageSetup setup =
                setup(edition, order.profile()).withPictures(order.choices().resolution());
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
                new PageSetup.Folio(
                        folio.get(0),
                        folio.get(1),
                        folio.get(2),
                        edition.furniture().foreign().get("folio")),
                edition.embargo(),
                profile,
                edition.look().theme());
    }
}
