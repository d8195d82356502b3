package parkhang.pdf;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.pdfboxout.PdfBoxFontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.render.RenderingContext;
import com.openhtmltopdf.render.displaylist.DisplayListCollector;
import com.openhtmltopdf.render.displaylist.DisplayListContainer;
import com.openhtmltopdf.render.displaylist.DisplayListContainer.DisplayListPageContainer;
import com.openhtmltopdf.render.displaylist.DisplayListPainter;
import java.awt.Rectangle;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import parkhang.pdf.draw.MarkedContents;
import parkhang.pdf.draw.PageDevice;
import parkhang.pdf.furniture.FurniturePainter;
import parkhang.pdf.furniture.PageFurniture;
import parkhang.pdf.markup.Dom;
import parkhang.pdf.page.PageGeometry;
import parkhang.pdf.page.PageSetup;
import parkhang.pdf.pagination.LaidOutDocument;
import parkhang.pdf.pagination.PageReach;

/**
 * Draws the pages that an engine laid out. It does what the engine's own {@code createPDF} does, less the metadata, which cost more
 * than a page and are ours anyway. Proved on OpenHTMLtoPDF 1.1.65.
 */
final class PagePainter {
    private final PdfBoxRenderer engine;
    private final PDDocument document;
    private final PageDevice device;
    private final List<PageBox> pages;
    private final List<PageReach> reaches;
    private final Leaders leaders;
    private final RenderingContext context;
    private final FurniturePainter furniture;
    private final List<PageFurniture> pageFurniture;
    private final PageGeometry geometry;
    private final boolean rightToLeft;

    /** Carries a page's resources to its content stream. */
    private final PDAppearanceStream form;

    /**
     * What draws a document.
     *
     * @param reaches of its pages
     * @param setup says how fine pictures are, and whether they have colours
     * @param furniture what draws heads and feet
     */
    PagePainter(LaidOutDocument layout, List<PageReach> reaches, PageSetup setup, FurniturePainter furniture) {
        this.engine = layout.engine();
        this.reaches = reaches;
        this.furniture = furniture;
        this.pageFurniture = Furniture.of(layout, setup);
        this.geometry = setup.geometry();
        this.rightToLeft = Dom.isRightToLeft(engine.getDocument());
        this.leaders = Leaders.under(engine.getRootBox());
        this.document = engine.getPdfDocument();
        this.device = new PageDevice(engine, setup.profile().isGrey(), setup.pictures());
        this.pages = engine.getRootBox().getLayer().getPages();
        this.form = new PDAppearanceStream(document);
        this.context = engine.getSharedContext().newRenderingContextInstance();
        context.setFontContext(new PdfBoxFontContext());
        context.setOutputDevice(device);
        context.setRootLayer(engine.getRootBox().getLayer());
        context.setFastRenderer(true);
        context.setPageCount(pages.size());
        device.setRenderingContext(context);
    }

    void paint() {
        Layer root = engine.getRootBox().getLayer();
        device.start(engine.getDocument());
        root.assignPagePaintingPositions(context, Layer.PAGED_MODE_PRINT);
        DisplayListContainer instructions = new DisplayListCollector(pages).collectRoot(context, root);
        for (int i = 0; i < pages.size(); i++) {
            context.setPage(i, pages.get(i));
            paint(pages.get(i), i, instructions.getPageInstructions(i));
        }
        device.finish(context, engine.getRootBox());
    }

    /** What was drawn, by the elements of the edition. */
    MarkedContents contents() {
        return device.contents();
    }

    private void paint(PageBox box, int number, DisplayListPageContainer instructions) {
        float height = box.getHeight(context) / engine.getDotsPerPoint();
        PDPage page = new PDPage(new PDRectangle(box.getWidth(context) / engine.getDotsPerPoint(), height));
        page.setResources(new PDResources());
        document.addPage(page);
        form.setResources(page.getResources());
        box.setBasePagePdfPageIndex(number);
        device.drawing().cut(0);
        device.begin(box);
        device.initializePage(new PDPageContentStream(document, form, device.drawing()), page, height);
        box.paintBackground(context, 0, Layer.PAGED_MODE_PRINT);
        box.paintBorder(context, 0, Layer.PAGED_MODE_PRINT);
        paintContent(box, reaches.get(number), instructions);
        furniture.paint(pageFurniture.get(number), geometry.frame(number + 1, rightToLeft), device);
        device.finishPage();
        page.setContents(new PDStream(device.drawing().compressed()));
    }

    /** As high as the letters of the page's text, and as wide as the page: a letter may reach into the margin, as a J's hook does. */
    private Rectangle bounds(PageBox box, PageReach reach) {
        Rectangle content = box.getPrintClippingBounds(context);
        int above = (int) Math.ceil(reach.above());
        int below = (int) Math.ceil(reach.below());
        return new Rectangle(0, content.y - above, box.getWidth(context), above + content.height + below);
    }

    private void paintContent(PageBox box, PageReach reach, DisplayListPageContainer instructions) {
        int left = box.getMarginBorderPadding(context, CalculatedStyle.LEFT);
        int top = box.getMarginBorderPadding(context, CalculatedStyle.TOP) - box.getPaintingTop();
        device.pushClip(bounds(box, reach));
        device.translate(left, top);
        new DisplayListPainter().paint(context, instructions);
        leaders.draw(device, box.getTop(), box.getBottom());
        device.translate(-left, -top);
        device.popClip();
    }
}
