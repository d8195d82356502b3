package parkhang.bind;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Phase;
import parkhang.diagnostic.Place;
import parkhang.diagnostic.Progress;
import parkhang.edition.Format;
import parkhang.edition.ReadingOrder;
import parkhang.export.GlyphGate;
import parkhang.export.ParallelProof;
import parkhang.export.PdfProof;
import parkhang.font.FontSet;
import parkhang.html.ParallelVolume;
import parkhang.html.VolumeRenderer;
import parkhang.pdf.FaultPlaces;
import parkhang.pdf.PagedPdf;
import parkhang.pdf.PdfRenderer;
import parkhang.pdf.page.PageSetup;
import parkhang.pdf.tag.AssociatedFile;
import parkhang.volume.PlaceName;
import parkhang.volume.VolumePair;
import parkhang.volume.VolumeText;

/** Makes the PDF of two volumes side by side, and proves it in each language. */
final class VolumePairMaker {
    private final FontSet fonts;
    private final int resolution;
    private final Progress progress;
    private final VolumeRenderer html = new VolumeRenderer();

    /** @param resolution that is enough for pictures, in pixels an inch; 0 where they stay as they are */
    VolumePairMaker(FontSet fonts, int resolution, Progress progress) {
        this.fonts = fonts;
        this.resolution = resolution;
        this.progress = progress;
    }

    /**
     * The PDF; one that an error was reported of must not be kept.
     *
     * @param order in which the languages are heard
     * @param carried the files that it carries
     */
    VolumeMaker.Rendered make(
            VolumePair pair, ReadingOrder order, List<AssociatedFile> carried, Place place, Diagnostics found) {
        GlyphGate glyphs = new GlyphGate(fonts, found);
        glyphs.check(VolumeMaker.drawn(pair.first()), place);
        glyphs.check(VolumeText.ofSecond(pair, name -> 0), place);
        if (found.hasErrors()) {
            return VolumeMaker.Rendered.NOTHING;
        }
        PageSetup setup = VolumeMaker.setup(pair.first()).withPictures(resolution);
        PagedPdf pdf = new PdfRenderer(fonts)
                .renderPaged(
                        ParallelVolume.of(pair, order),
                        setup,
                        pair.first().date(),
                        carried,
                        new FaultPlaces(place, () -> places(pair)),
                        found,
                        time -> progress.begin(Phase.LAYING_OUT, Integer.toString(time)));
        if (found.hasErrors()) {
            return VolumeMaker.Rendered.NOTHING;
        }
        progress.begin(Phase.READING_BACK);
        PdfProof.Pages pages = proof(pair, pdf, setup).check(pdf.bytes(), place, found);
        return new VolumeMaker.Rendered(Map.of(Format.PDF, pdf.bytes()), pages.count());
    }

    private static Map<String, Place> places(VolumePair pair) {
        Map<String, Place> places = new HashMap<>(VolumeMaker.places(pair.first()));
        VolumeMaker.places(pair.second()).forEach((name, place) -> places.put(pair.side() + name, place));
        return places;
    }

    private ParallelProof proof(VolumePair pair, PagedPdf pdf, PageSetup setup) {
        int text = pdf.page(PlaceName.ofChapter(pair.first().chapters().get(0)));
        return new ParallelProof(
                new ParallelProof.Side(
                        pair.first().locale(),
                        VolumeText.of(pair.first(), pdf::page),
                        html.paper(pair.first()),
                        pair.first().pictures()),
                new ParallelProof.Side(
                        pair.second().locale(),
                        VolumeText.ofSecond(pair, pdf::page),
                        html.paper(pair.second()),
                        pair.secondPictures()),
                (page, pages) -> VolumeMaker.lines(setup, page, pages, page >= text),
                setup,
                false);
    }
}
