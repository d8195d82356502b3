package parkhang.bind;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import parkhang.card.DrawnPage;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Phase;
import parkhang.diagnostic.Place;
import parkhang.diagnostic.Progress;
import parkhang.edition.Edition;
import parkhang.edition.EditionPictures;
import parkhang.edition.EditionText;
import parkhang.edition.EditionText.Passage;
import parkhang.edition.Format;
import parkhang.epub.EpubRenderer;
import parkhang.epub.PdfPages;
import parkhang.export.GlyphGate;
import parkhang.export.PageFonts;
import parkhang.export.PdfProof;
import parkhang.export.ProvedBooks;
import parkhang.font.FontSet;
import parkhang.gate.EpubGate;
import parkhang.gate.TextGate;
import parkhang.html.CardForm;
import parkhang.html.VolumeRenderer;
import parkhang.pdf.FaultPlaces;
import parkhang.pdf.PagedPdf;
import parkhang.pdf.PdfRenderer;
import parkhang.pdf.page.PageSetup;
import parkhang.pdf.tag.AssociatedFile;
import parkhang.volume.PlaceName;
import parkhang.volume.Volume;
import parkhang.volume.VolumeText;

/** Makes a volume's page, its PDF and its e-book, and proves the last two. */
final class VolumeMaker {
    private final FontSet fonts;
    private final int resolution;
    private final Progress progress;
    private final VolumeRenderer html = new VolumeRenderer();

    /** @param resolution that is enough for pictures, in pixels an inch; 0 where they stay as they are */
    VolumeMaker(FontSet fonts, int resolution, Progress progress) {
        this.fonts = fonts;
        this.resolution = resolution;
        this.progress = progress;
    }

    /**
     * A volume's files, before they are written.
     *
     * @param pages of the PDF; 0 where none was wanted
     */
    record Rendered(Map<Format, byte[]> files, int pages) {
        static final Rendered NOTHING = new Rendered(Map.of(), 0);
    }

    /**
     * The volume in some forms; one that an error was reported of must not be kept.
     *
     * @param carried the files that its PDF carries
     */
    Rendered make(Volume volume, Set<Format> forms, List<AssociatedFile> carried, Place place, Diagnostics found) {
        Map<Format, byte[]> files = new TreeMap<>();
        PdfProof.Pages pages = null;
        byte[] cover = new byte[0];
        if (forms.contains(Format.HTML)) {
            String page = html.screen(volume, new PageFonts(fonts));
            files.put(Format.HTML, page.getBytes(StandardCharsets.UTF_8));
        }
        if (forms.contains(Format.PDF) || forms.contains(Format.EPUB)) {
            new GlyphGate(fonts, found).check(drawn(volume), place);
            if (!found.hasErrors()) {
                PageSetup setup = setup(volume).withPictures(resolution);
                String paper = html.paper(volume);
                PagedPdf pdf = new PdfRenderer(fonts)
                        .renderPaged(
                                paper,
                                setup,
                                volume.date(),
                                carried,
                                new FaultPlaces(place, () -> places(volume)),
                                found,
                                time -> progress.begin(Phase.LAYING_OUT, Integer.toString(time)));
                if (!found.hasErrors()) {
                    progress.begin(Phase.READING_BACK);
                    pages = provedPages(pdf, paper, volume, setup, forms.contains(Format.EPUB), place, found);
                    if (forms.contains(Format.EPUB)) {
                        cover = DrawnPage.png(pdf.bytes(), CardForm.COVER.width());
                    }
                    files.put(Format.PDF, pdf.bytes());
                }
            }
        }
        if (pages != null && forms.contains(Format.EPUB)) {
            files.put(Format.EPUB, provedBook(volume, cover, pages.starts(), place, found));
        }
        files.keySet().retainAll(forms);
        return new Rendered(files, pages == null ? 0 : pages.count());
    }

    /** What is wrong with a chapter is wrong with its article. */
    static Map<String, Place> places(Volume volume) {
        Map<String, Place> named = new HashMap<>();
        for (Edition chapter : volume.chapters()) {
            chapter.anchors().places().forEach((name, place) -> named.put(PlaceName.of(chapter.slug(), name), place));
        }
        return named;
    }

    /** All that is drawn but the numbers of pages, which are not known yet. */
    static List<Passage> drawn(Volume volume) {
        List<Passage> passages = new ArrayList<>(VolumeText.of(volume, name -> 0));
        volume.words().folio().forEach(text -> passages.add(new Passage(null, text)));
        return passages;
    }

    /** Proves that the PDF holds the volume's text and shows it, with its pictures, and counts its pages. */
    private static PdfProof.Pages provedPages(
            PagedPdf pdf,
            String html,
            Volume volume,
            PageSetup setup,
            boolean forBook,
            Place place,
            Diagnostics found) {
        List<String> expected = EditionText.texts(VolumeText.of(volume, pdf::page), pdf.hasNotesAtFoot());
        int first = pdf.page(PlaceName.ofChapter(volume.chapters().get(0)));
        TextGate.PageLines lines = (page, pages) -> lines(setup, page, pages, page >= first);
        return new PdfProof(html, expected, lines, volume.pictures()).check(pdf.bytes(), setup, forBook, place, found);
    }

    /** An e-book that holds the volume's text and pictures, and the pages of its PDF. */
    private byte[] provedBook(Volume volume, byte[] cover, PdfPages pages, Place place, Diagnostics found) {
        byte[] book = new EpubRenderer(PageFonts.ofBooks(fonts)).render(volume, cover, pages);
        List<String> expected = EditionText.texts(VolumeText.onScreen(volume), false);
        new EpubGate(place, found)
                .check(
                        book,
                        expected,
                        EditionPictures.bytes(volume.pictures()),
                        ProvedBooks.descriptions(volume.chapters().get(0), volume.chapters()),
                        VolumeLinks.away(volume),
                        pages);
        return book;
    }

    static List<String> lines(PageSetup setup, int page, int pages, boolean isText) {
        List<String> lines = new ArrayList<>();
        if (isText) {
            lines.add(setup.folio().of(page, pages));
        }
        if (setup.mark() != null) {
            lines.add(setup.mark());
        }
        return lines;
    }

    static PageSetup setup(Volume volume) {
        List<String> folio = volume.words().folio();
        return new PageSetup(
                        volume.paper().width(),
                        volume.paper().height(),
                        new PageSetup.Folio(
                                folio.get(0),
                                folio.get(1),
                                folio.get(2),
                                volume.words().foreign().get("folio")),
                        volume.embargo())
                .with(volume.look().theme());
    }
}
