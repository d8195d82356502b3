package parkhang.pdf;

import com.openhtmltopdf.render.BlockBox;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.w3c.dom.Element;
import parkhang.edition.Profile;
import parkhang.edition.ReadingOrder;
import parkhang.pdf.draw.MarkedContents;
import parkhang.pdf.line.LineCount;
import parkhang.pdf.line.LineSetter;
import parkhang.pdf.markup.LinkWords;
import parkhang.pdf.page.PageSetup;
import parkhang.pdf.pagination.FigureHoles;
import parkhang.pdf.pagination.LaidOutDocument;
import parkhang.pdf.pagination.LaidOutEdition;
import parkhang.pdf.pagination.PageReach;
import parkhang.pdf.tag.AssociatedFile;
import parkhang.pdf.tag.Link;
import parkhang.pdf.tag.PdfMetadata;
import parkhang.pdf.tag.StructureTree;

/** Draws editions that are laid out as the pages of one PDF, and tags what is drawn. */
final class PdfPrinter {
    private final LayoutEngine engine;
    private final PdfMetadata metadata;
    private final List<AssociatedFile> files;
    private final long identifier;

    /**
     * What prints one PDF.
     *
     * @param files that it carries
     * @param identifier by which it differs from others
     */
    PdfPrinter(LayoutEngine engine, PdfMetadata metadata, List<AssociatedFile> files, long identifier) {
        this.engine = engine;
        this.metadata = metadata;
        this.files = files;
        this.identifier = identifier;
    }

    /**
     * An edition.
     *
     * @param setup of the pages that it was laid out for
     * @param numbers of its pages
     * @param lines takes how those of its text come out
     */
    record Side(LaidOutEdition edition, PageSetup setup, PageNumbers numbers, LineCount lines) {
        Element root() {
            return edition.text().engine().getDocument().getDocumentElement();
        }
    }

    /** The PDF of one edition, which tells by its holes what stands elsewhere than its author put it. */
    byte[] print(Side edition, FigureHoles holes) throws IOException {
        boolean isTwoSided = edition.setup().profile() == Profile.PRINT;
        return print(List.of(edition), (document, contents, links) -> {
            StructureTree.write(document, edition.root(), contents, links, holes.authorsOrder());
            metadata.writeTo(document, isTwoSided);
        });
    }

    /**
     * The PDF of two editions of as many pages, each page of the first beside that of the second.
     *
     * @param second laid out with the pen of the first
     * @param renamed what a name of the first is called in the second
     */
    byte[] printFacing(Side first, Side second, UnaryOperator<String> renamed, ReadingOrder order) throws IOException {
        return print(List.of(first, second), (document, contents, links) -> {
            StructureTree.writeFacing(document, first.root(), second.root(), renamed, order, contents, links);
            metadata.writeFacingTo(document, first.root().getAttribute("dir").equals("rtl"));
        });
    }

    private interface Finish {
        void write(PDDocument document, MarkedContents contents, List<Link> links) throws IOException;
    }

    private byte[] print(List<Side> sides, Finish finish) throws IOException {
        LaidOutDocument first = sides.get(0).edition().text();
        try (PDDocument document = first.engine().getPdfDocument()) {
            MarkedContents contents = new MarkedContents();
            List<Link> links = new ArrayList<>();
            List<EditionPainter> painters = new ArrayList<>();
            for (Side side : sides) {
                painters.add(painter(side, document, contents));
                links.addAll(LinkWords.of(side.root().getOwnerDocument()));
            }
            StructureTree.prepare(links);
            addPages(painters, document);
            for (EditionPainter painter : painters) {
                painter.paint(links);
            }
            first.pen().finish();
            finish.write(document, contents, links);
            AssociatedFile.attach(files, metadata.date(), document);
            document.setDocumentId(identifier);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /** The first page of each, then the second of each, and so on. */
    private static void addPages(List<EditionPainter> painters, PDDocument document) {
        List<List<PDPage>> blanks =
                painters.stream().map(EditionPainter::blanks).toList();
        for (int i = 0; i < blanks.get(0).size(); i++) {
            for (List<PDPage> side : blanks) {
                document.addPage(side.get(i));
            }
        }
    }

    private EditionPainter painter(Side side, PDDocument document, MarkedContents contents) {
        LaidOutEdition edition = side.edition();
        edition.putTablesBack();
        IdentityHashMap<LaidOutDocument, List<PageReach>> reaches = new IdentityHashMap<>();
        for (LaidOutDocument layout : edition.layouts()) {
            reaches.put(layout, PageReach.of(layout));
            setLines(layout, edition.isTurned(layout) ? new LineCount() : side.lines());
        }
        return new EditionPainter(
                edition,
                reaches,
                side.setup(),
                engine.furniturePainter(edition.text(), side.setup()),
                document,
                contents,
                side.numbers());
    }

    private static void setLines(LaidOutDocument layout, LineCount lines) {
        layout.mirrorTables();
        LineSetter setter = new LineSetter(layout.shaper(), layout.texts(), layout.breaker(), lines);
        for (BlockBox flow : layout.flows()) {
            ItemBullets.placeUnder(flow);
            setter.setUnder(flow);
        }
    }
}
