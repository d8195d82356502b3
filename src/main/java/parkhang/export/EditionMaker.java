package parkhang.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
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
import parkhang.edition.Format;
import parkhang.edition.PublishedFile;
import parkhang.edition.SiteLinks;
import parkhang.export.plan.ExportOrder;
import parkhang.font.FontSet;
import parkhang.font.ThemeFonts;
import parkhang.gate.WordGate;
import parkhang.html.CardForm;
import parkhang.html.HtmlRenderer;
import parkhang.imprint.TrimSize;
import parkhang.ledger.EditionKey;
import parkhang.paragraph.LineFigures;
import parkhang.pdf.PdfRenderer;
import parkhang.pdf.pageend.PageEnds;
import parkhang.pdf.tag.AssociatedFile;
import parkhang.translation.Coverage;

/**
 * Makes the files of editions that are composed, and proves them; nothing is written, so that a file that the user must not trust
 * never is. For one thread.
 */
public final class EditionMaker {
    private final Archive archive;
    private final ExportOrder order;
    private final FontSet fonts;
    private final HtmlRenderer html = new HtmlRenderer();
    private final PageFonts pageFonts;
    private final ProvedPdfs pdfs;
    private final ProvedCards cards;
    private final ProvedBooks books;

    public EditionMaker(Archive archive, ExportOrder order, FontSet fonts) {
        this.archive = archive;
        this.order = order;
        this.fonts = fonts;
        this.pageFonts = new PageFonts(fonts);
        PdfRenderer pdf = new PdfRenderer(fonts);
        this.pdfs = new ProvedPdfs(order, fonts, pdf);
        this.cards = new ProvedCards(fonts, pdf);
        this.books = new ProvedBooks(cards, fonts);
    }

    /**
     * An edition's files, before they are written.
     *
     * @param files the bytes of each, by its name below the output
     * @param pages of the PDF, however many of them a sheet has; 0 where there is none
     * @param lines of the PDF; none where there is none
     */
    public record Rendered(Map<String, byte[]> files, int pages, LineFigures lines, Coverage coverage) {}

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
        ProvedPdfs.Made pdf = null;
        new ThemeFonts(fonts).check(edition.look().theme(), found);
        // In the order of the kinds, in which a mail and a book come behind the PDF that they are made of.
        for (FileKind kind : order.kinds()) {
            String name = named(edition, kind);
            Place place = place(name);
            switch (kind) {
                case PAGE -> {} // it says how large the others are
                case WORD -> files.put(name, provedWord(WordRenderer.render(edition), edition, place, found));
                case MARKDOWN, TEXT -> files.put(name, PlainProof.proved(kind, edition, place, found));
                case CARD ->
                    cards.proved(edition, CardForm.LINK, place, found).ifPresent(card -> files.put(name, card));
                case MAIL -> {
                    if (pdf != null) {
                        files.put(name, MailProof.proved(edition, pdf.bytes(), place, found));
                    }
                }
                case BOOK -> {
                    if (pdf == null && !order.formats().contains(Format.PDF)) { // else an error says why there is none
                        pdf = pdfs.make(edition, trimmed, carried, ends, place, found);
                    }
                    if (pdf != null) {
                        books.proved(edition, pdf.pages().starts(), place, found)
                                .ifPresent(book -> files.put(name, book));
                    }
                }
                case SCREEN, PRINT, BOOKLET, TWO_UP, FOUR_UP, PRESS -> {
                    pdf = pdfs.make(edition, trimmed, carried, ends, place, found);
                    if (pdf != null) {
                        files.put(name, pdfs.onSheets(pdf.bytes(), edition.rightToLeft()));
                    }
                }
            }
        }
        if (order.kinds().contains(FileKind.PAGE)) {
            String page = html.screen(edition, pageFonts, published(edition, files));
            files.put(named(edition, FileKind.PAGE), page.getBytes(StandardCharsets.UTF_8));
        }
        return rendered(files, order.formats().contains(Format.PDF) ? pdf : null, edition);
    }

    /** A PDF of an edition with another one beside it; with an error, nothing that can be trusted. */
    public Rendered make(EditionPair pair, List<AssociatedFile> carried, Diagnostics found) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        String name = named(pair.first(), FileKind.SCREEN);
        ProvedPdfs.Made pdf = pdfs.make(pair, carried, place(name), found);
        if (pdf != null) {
            files.put(name, pdf.bytes());
        }
        return rendered(files, pdf, pair.first());
    }

    private static Rendered rendered(Map<String, byte[]> files, ProvedPdfs.@Nullable Made pdf, Edition edition) {
        return pdf == null
                ? new Rendered(files, 0, LineFigures.NONE, edition.coverage())
                : new Rendered(files, pdf.pages().count(), pdf.lines(), edition.coverage());
    }

    /** Where the pages of an article's editions end; see {@link ProvedPdfs#pageEnds}. */
    @Nullable
    PageEnds pageEnds(List<ProvedPdfs.Sized> editions, BiConsumer<Edition, Throwable> apart) {
        return pdfs.pageEnds(editions, apart);
    }

    private Place place(String name) {
        return Place.of(archive.name(order.output().resolve(name)));
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
        new WordGate(place, found)
                .check(
                        file,
                        EditionText.texts(EditionText.whole(edition), true),
                        EditionText.footer(edition),
                        EditionPictures.bytes(EditionPictures.of(edition)));
        return file;
    }
}
