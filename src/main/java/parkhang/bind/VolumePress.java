package parkhang.bind;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Phase;
import parkhang.diagnostic.Place;
import parkhang.diagnostic.Progress;
import parkhang.edition.EditionText.Passage;
import parkhang.export.BroughtFonts;
import parkhang.export.GlyphGate;
import parkhang.font.FontSet;
import parkhang.gate.TextGate;
import parkhang.html.VolumeRenderer;
import parkhang.pdf.PageSetup;
import parkhang.pdf.PagedPdf;
import parkhang.pdf.PdfRenderer;
import parkhang.pdf.tag.AssociatedFile;
import parkhang.volume.PlaceName;
import parkhang.volume.Volume;
import parkhang.volume.VolumeText;

/** Makes a volume's page and its PDF, and proves the PDF. */
final class VolumePress {
    private final FontSet fonts;
    private final Progress progress;
    private final VolumeRenderer html = new VolumeRenderer();

    VolumePress(FontSet fonts, Progress progress) {
        this.fonts = fonts;
        this.progress = progress;
    }

    /**
     * A volume as it may be written.
     *
     * @param pages of the PDF; 0 where none was wanted
     */
    record Bound(Map<VolumeFormat, byte[]> files, int pages) {}

    /**
     * The volume in some forms; one that an error was reported of must not be kept.
     *
     * @param kept the files that its PDF carries
     */
    Bound bind(
            Volume volume, Set<VolumeFormat> forms, List<AssociatedFile> kept, Place place, Diagnostics diagnostics) {
        Map<VolumeFormat, byte[]> files = new TreeMap<>();
        int pages = 0;
        if (forms.contains(VolumeFormat.HTML)) {
            String page = html.render(volume, new BroughtFonts(fonts));
            files.put(VolumeFormat.HTML, page.getBytes(StandardCharsets.UTF_8));
        }
        if (forms.contains(VolumeFormat.PDF)) {
            checkGlyphs(volume, place, diagnostics);
        }
        if (forms.contains(VolumeFormat.PDF) && !diagnostics.hasErrors()) {
            PagedPdf pdf = pdf(volume, kept, place, diagnostics);
            files.put(VolumeFormat.PDF, pdf.bytes());
            pages = pages(volume, pdf, place, diagnostics);
        }
        return new Bound(files, pages);
    }

    private void checkGlyphs(Volume volume, Place place, Diagnostics diagnostics) {
        List<Passage> passages = new ArrayList<>(VolumeText.of(volume, name -> 0));
        volume.words().folio().forEach(text -> passages.add(new Passage(null, text)));
        new GlyphGate(fonts, diagnostics).check(passages, place);
    }

    private PagedPdf pdf(Volume volume, List<AssociatedFile> kept, Place place, Diagnostics diagnostics) {
        PagedPdf pdf = new PdfRenderer(fonts)
                .renderPaged(
                        html.print(volume),
                        setup(volume),
                        volume.date(),
                        kept,
                        place,
                        diagnostics,
                        time -> progress.begin(Phase.LAYING_OUT, Integer.toString(time)));
        progress.begin(Phase.READING_BACK);
        return pdf;
    }

    /** Proves that the PDF holds the volume's text, and counts its pages. */
    private static int pages(Volume volume, PagedPdf pdf, Place place, Diagnostics diagnostics) {
        List<String> expected =
                VolumeText.of(volume, pdf::page).stream().map(Passage::text).toList();
        int first = pdf.page(PlaceName.ofChapter(volume.chapters().get(0)));
        PageSetup setup = setup(volume);
        return new TextGate(place, diagnostics)
                .check(expected, (page, pages) -> lines(setup, page, pages, page >= first), pdf.bytes());
    }

    private static List<String> lines(PageSetup setup, int page, int pages, boolean isText) {
        List<String> lines = new ArrayList<>();
        if (isText) {
            lines.add(setup.folio().of(page, pages));
        }
        if (setup.mark() != null) {
            lines.add(setup.mark());
        }
        return lines;
    }

    private static PageSetup setup(Volume volume) {
        List<String> folio = volume.words().folio();
        return new PageSetup(
                        volume.paper().width(),
                        volume.paper().height(),
                        new PageSetup.Folio(folio.get(0), folio.get(1), folio.get(2)),
                        volume.embargo())
                .with(volume.look().theme());
    }
}
