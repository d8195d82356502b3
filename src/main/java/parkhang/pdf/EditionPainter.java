package parkhang.pdf;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
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
    private final PDDocument document;
    private final PageNumbers numbers;
    private final IdentityHashMap<LaidOutDocument, PagePainter> painters = new IdentityHashMap<>();

    /**
     * What draws an edition into a document.
     *
     * @param reaches of the pages of each layout
     * @param contents takes what is drawn, by the elements of the edition
     * @param numbers of its pages in the document
     */
    EditionPainter(
            LaidOutEdition edition,
            IdentityHashMap<LaidOutDocument, List<PageReach>> reaches,
            PageSetup setup,
            FurniturePainter furniture,
            PDDocument document,
            MarkedContents contents,
            PageNumbers numbers) {
        this.edition = edition;
        this.reaches = reaches;
        this.setup = setup;
        this.document = document;
        this.numbers = numbers;
        for (LaidOutDocument layout : edition.layouts()) {
            PageSetup itsSetup = edition.isTurned(layout) ? setup.turned() : setup;
            painters.put(layout, new PagePainter(layout, itsSetup, document, contents, furniture));
        }
    }

    /** The edition's pages, with nothing on them yet. */
    List<PDPage> blanks() {
        return edition.leaves().stream()
                .map(leaf -> of(leaf.layout(), painters).blank(leaf.index()))
                .toList();
    }

    /**
     * Draws all on pages that are in the document.
     *
     * @param links of the document, numbered for the engine
     */
    void paint(List<Link> links) throws IOException {
        FarLinks far = FarLinks.of(edition, links);
        List<PageFurniture> pageFurniture = Furniture.of(edition, setup, numbers);
        for (LaidOutDocument layout : edition.layouts()) {
            of(layout, painters).paint(edition, numbers, of(layout, reaches), pageFurniture);
        }
        far.resolve(document, links, edition, painters);
    }

    private static <T> T of(LaidOutDocument layout, IdentityHashMap<LaidOutDocument, T> all) {
        return Objects.requireNonNull(all.get(layout));
    }
}
