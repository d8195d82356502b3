package parkhang.pdf;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import parkhang.pdf.draw.MarkedContents;
import parkhang.pdf.furniture.FurniturePainter;
import parkhang.pdf.furniture.PageFurniture;
import parkhang.pdf.page.PageSetup;
import parkhang.pdf.pagination.LaidOutDocument;
import parkhang.pdf.pagination.LaidOutEdition;
import parkhang.pdf.pagination.PageReach;
import parkhang.pdf.tag.Link;

/**
 * Draws the pages of an edition, those of its text and those of its turned tables. On a screen a turned page lies; on paper, which is
 * bound, it is upright as all others, and what is drawn on it is turned.
 */
final class EditionPainter {
    private final LaidOutEdition edition;
    private final IdentityHashMap<LaidOutDocument, List<PageReach>> reaches;
    private final PageSetup setup;
    private final FurniturePainter furniture;
    private final PDDocument document;
    private final MarkedContents contents = new MarkedContents();

    /** @param reaches of the pages of each layout */
    EditionPainter(
            LaidOutEdition edition,
            IdentityHashMap<LaidOutDocument, List<PageReach>> reaches,
            PageSetup setup,
            FurniturePainter furniture) {
        this.edition = edition;
        this.reaches = reaches;
        this.setup = setup;
        this.furniture = furniture;
        this.document = edition.text().engine().getPdfDocument();
    }

    /**
     * Draws all.
     *
     * @param links of the edition, numbered for the engine
     */
    void paint(List<Link> links) throws IOException {
        FarLinks far = FarLinks.of(edition, links);
        List<PageFurniture> pageFurniture = Furniture.of(edition, setup);
        IdentityHashMap<LaidOutDocument, PagePainter> painters = new IdentityHashMap<>();
        edition.layouts().forEach(layout -> painters.put(layout, painter(layout)));
        for (LaidOutEdition.Leaf leaf : edition.leaves()) {
            document.addPage(of(leaf.layout(), painters).blank(leaf.index()));
        }
        for (LaidOutDocument layout : edition.layouts()) {
            of(layout, painters).paint(edition, of(layout, reaches), pageFurniture);
        }
        far.resolve(document, links, edition, painters);
    }

    private PagePainter painter(LaidOutDocument layout) {
        PageSetup itsSetup = edition.isTurned(layout) ? setup.turned() : setup;
        return new PagePainter(layout, itsSetup, document, contents, furniture);
    }

    private static <T> T of(LaidOutDocument layout, IdentityHashMap<LaidOutDocument, T> all) {
        return Objects.requireNonNull(all.get(layout));
    }

    /** What was drawn, by the elements of the edition. */
    MarkedContents contents() {
        return contents;
    }
}
