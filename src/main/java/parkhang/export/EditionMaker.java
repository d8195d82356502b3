package parkhang.export;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Archive;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.docx.WordRenderer;
import parkhang.edition.Edition;
import parkhang.edition.EditionPair;
import parkhang.edition.EditionPictures;
import parkhang.edition.EditionText;
import parkhang.edition.FileKind;
import parkhang.edition.Profile;
import parkhang.edition.PublishedFile;
import parkhang.edition.ReadingOrder;
import parkhang.edition.SiteLinks;
import parkhang.export.plan.ExportOrder;
import parkhang.font.FontFace;
import parkhang.font.FontSet;
import parkhang.font.ThemeFonts;
import parkhang.gate.TextGate;
import parkhang.gate.WordGate;
import parkhang.html.CardForm;
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
import parkhang.translation.Coverage;

/**
 * Makes the files of editions that are composed, and proves them; nothing is written, so that a file that the user must not trust
 * never is. For one thread.
 */
public final class EditionMaker {
    /** What the line consists of in which a sheet says what it is. */
    private static final String LATIN = "a0-/";

    private static final int REGULAR = 400;

    private final Archive archive;
    private final ExportOrder order;
    private final FontSet fonts;
    private final HtmlRenderer html = new HtmlRenderer();
    private final PageFonts pageFonts;
    private final PdfRenderer pdf;
    private final ProvedCards cards;
    private final ProvedBooks books;
    private final @Nullable PressSheets pressSheets;

    public EditionMaker(Archive archive, ExportOrder order, FontSet fonts) {
        this.archive = archive;
        this.order = order;
        this.fonts = fonts;
        this.pageFonts = new PageFonts(fonts);
        this.pdf = new PdfRenderer(fonts);
        this.cards = new ProvedCards(fonts, pdf);
        this.books = new ProvedBooks(cards, fonts);
        this.pressSheets = pressSheets(order.press(), fonts);
    }

    /**
     * An edition's files, before they are written.
     *
     * @param files the bytes of each, by its name below the output
     * @param pages of the PDF, however many of them a sheet has; 0 where there is none
     * @param lines of the PDF; none where there is none
     */
    public record Rendered(Map<String, byte[]> files, int pages, LineFigures lines, Coverage coverage) {}

    /** An edition, and the sheet that its office has from a print shop. */
    record Sized(Edition edition, TrimSize trimmed) {}

    /** An edition's files as below; its pages end where they have no more room. */
    public Rendered make(Edition edition, TrimSize trimmed, List<AssociatedFile> carried, Diagnostics found) {
        return make(edition, trimmed, carried, null, found);
    }

    /**
     * An edition's files in the forms that are wanted; with an error, none that can be trusted.
     *
     * @param trimmed the sheet that its office has from a print shop
     * @param carried the files that its PDF carries
     * @param ends where its pages end; null where each ends when it has no more room
     */
    public Rendered make(
            Edition edition,
            TrimSize trimmed,
            List<AssociatedFile> carried,
            @Nullable PageEnds ends,
            Diagnostics found) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        int pages = 0;
        LineFigures lines = LineFigures.NONE;
        Paged paged = null;
        new ThemeFonts(fonts).check(edition.look().theme(), found);
        for (FileKind kind : order.kinds()) {
            String name = named(edition, kind);
            if (kind == FileKind.PAGE) {
                continue; // it says how large the others are
            }
            Place place = Place.of(archive.name(order.output().resolve(name)));
            if (kind == FileKind.WORD) {
                files.put(name, provedWord(WordRenderer.render(edition), edition, place, found));
                continue;
            }
            if (kind == FileKind.MARKDOWN || kind == FileKind.TEXT) {
                files.put(name, PlainProof.proved(kind, edition, place, found));
                continue;
            }
            if (kind == FileKind.MAIL) {
                byte[] attached = files.get(named(edition, FileKind.SCREEN));
                if (attached != null) { // else an error says why there is none
                    files.put(name, MailProof.proved(edition, attached, place, found));
                }
                continue;
            }
            if (kind == FileKind.CARD) {
                cards.proved(edition, CardForm.LINK, place, found).ifPresent(card -> files.put(name, card));
                continue;
            }
            if (paged == null) {
                paged = paged(edition, trimmed, carried, ends, place, found);
            }
            if (paged != null && kind == FileKind.BOOK) {
                books.proved(edition, paged.proved().starts(), place, found).ifPresent(book -> files.put(name, book));
            } else if (paged != null) {
                pages = paged.proved().count();
                lines = paged.lines();
                files.put(name, onSheets(paged.pdf(), edition.rightToLeft()));
            }
        }
        if (order.kinds().contains(FileKind.PAGE)) {
            String page = html.screen(edition, pageFonts, published(edition, files));
            files.put(named(edition, FileKind.PAGE), page.getBytes(StandardCharsets.UTF_8));
        }
        return new Rendered(files, pages, lines, edition.coverage());
    }

    /**
     * Where the pages of an article's editions end, so that each begins with the same unit in all of them.
     *
     * @param editions of which there is at least one
     */
    PageEnds pageEnds(List<Sized> editions) {
        List<CommonPages.Member> members = new ArrayList<>();
        for (Sized one : editions) {
            Edition edition = one.edition();
            Place place =
                    Place.of(EditionKey.of(edition.slug(), edition.locale()).toString());
            members.add(
                    new CommonPages.Member(html.paper(edition), setup(edition, one.trimmed()), FaultPlaces.of(place)));
        }
        return CommonPages.of(pdf, members);
    }

    /** A PDF before it is imposed, and what was found in it. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares files
    private record Paged(byte[] pdf, PdfProof.Pages proved, LineFigures lines) {}

    /** The PDF of the run's profile; null where an error was found before it was made. */
    private @Nullable Paged paged(
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
        return new Paged(finished, proved, laidOut.lines());
    }

    /** A PDF of an edition with another one beside it; with an error, nothing that can be trusted. */
    public Rendered make(EditionPair pair, List<AssociatedFile> carried, Diagnostics found) {
        Edition edition = pair.first();
        Map<String, byte[]> files = new LinkedHashMap<>();
        int pages = 0;
        LineFigures lines = LineFigures.NONE;
        for (FileKind kind : order.kinds()) {
            String name = named(edition, kind);
            Place place = Place.of(archive.name(order.output().resolve(name)));
            for (Edition one : List.of(edition, pair.second())) {
                new ThemeFonts(fonts).check(one.look().theme(), found);
                new GlyphGate(fonts, found).check(one, place);
            }
            if (!found.hasErrors()) {
                ReadingOrder reading =
                        Objects.requireNonNull(order.choices().beside()).order();
                PageSetup setup = setup(edition, order.profile())
                        .withPictures(order.choices().resolution());
                FaultPlaces places = new FaultPlaces(place, edition.anchors()::places);
                PagedPdf laidOut = pdf.renderPaged(
                        ParallelPaper.of(pair, reading),
                        setup,
                        edition.publication().published(),
                        carried,
                        places,
                        found,
                        look -> {});
                pages = new ParallelProof(pair, html, setup).check(laidOut.bytes(), place, found);
                lines = laidOut.lines();
                files.put(name, laidOut.bytes());
            }
        }
        return new Rendered(files, pages, lines, edition.coverage());
    }

    private String named(Edition edition, FileKind kind) {
        return order.named(kind, EditionKey.of(edition.slug(), edition.locale()));
    }

    /** Those of an edition's files that its page offers to readers. */
    private List<PublishedFile> published(Edition edition, Map<String, byte[]> files) {
        SiteLinks site = edition.publication().site();
        List<PublishedFile> published = new ArrayList<>();
        for (FileKind kind : site == null ? List.<FileKind>of() : site.kinds()) {
            byte[] file = files.get(named(edition, kind));
            if (file != null && !kind.format().known().isEmpty()) {
                published.add(new PublishedFile(kind, file.length));
            }
        }
        return published;
    }

    /** A Word file that holds the edition's text and pictures. */
    private static byte[] provedWord(byte[] file, Edition edition, Place place, Diagnostics found) {
        List<byte[]> pictures = EditionPictures.of(edition).stream()
                .map(shown -> Base64.getDecoder().decode(shown.picture().base64()))
                .toList();
        new WordGate(place, found)
                .check(
                        file,
                        EditionText.texts(EditionText.whole(edition), true),
                        EditionText.footer(edition),
                        pictures);
        return file;
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
    private static PdfProof.Pages provedPages(
            byte[] pdf,
            boolean notesAtFoot,
            String html,
            Edition edition,
            PageSetup setup,
            Place place,
            Diagnostics found) {
        List<String> footer = EditionText.footer(edition);
        List<String> expected = EditionText.texts(EditionText.whole(edition), notesAtFoot);
        String title = EditionText.title(edition).text();
        return new PdfProof(html, expected, TextGate.PageLines.of(title, footer, setup), EditionPictures.of(edition))
                .check(pdf, setup, place, found);
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
