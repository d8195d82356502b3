package parkhang.pdf;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.pdfboxout.PdfBoxBookmarkManager;
import com.openhtmltopdf.pdfboxout.PdfBoxFontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.render.RenderingContext;
import com.openhtmltopdf.render.displaylist.DisplayListCollector;
import com.openhtmltopdf.render.displaylist.DisplayListContainer;
import com.openhtmltopdf.render.displaylist.DisplayListContainer.DisplayListPageContainer;
import com.openhtmltopdf.render.displaylist.DisplayListPainter;
import java.awt.Rectangle;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import parkhang.pdf.draw.MarkedContents;
import parkhang.pdf.draw.PageDevice;
import parkhang.pdf.draw.QuarterTurn;
import parkhang.pdf.furniture.FurniturePainter;
import parkhang.pdf.furniture.PageFurniture;
import parkhang.pdf.markup.Dom;
import parkhang.pdf.page.PageGeometry;
import parkhang.pdf.page.PageSetup;
import parkhang.pdf.pagination.LaidOutDocument;
import parkhang.pdf.pagination.LaidOutEdition;
import parkhang.pdf.pagination.PageReach;

/**
 * Draws the pages that an engine laid out. It does what the engine's own {@code createPDF} does, less the metadata, which cost more
 * than a page and are ours anyway. Proved on OpenHTMLtoPDF 1.1.65.
 */
final class PagePainter {
    private final LaidOutDocument layout;
    private final PdfBoxRenderer engine;
    private final PDDocument document;
    private final PageDevice device;
    private final List<PageBox> pages;
    private final Leaders leaders;
    private final UntranslatedBars bars;
    private final RenderingContext context;
    private final FurniturePainter furniture;
    private final PageGeometry geometry;
    private final boolean upright;
    private final boolean rightToLeft;

    /** Carries a page's resources to its content stream. */
    private final PDAppearanceStream form;

    /**
     * What draws a layout.
     *
     * @param setup says how fine pictures are, and whether they have colours
     * @param document that the pages are put into
     * @param contents takes what is drawn, by its elements
     * @param furniture what draws heads and feet
     */
    PagePainter(
            LaidOutDocument layout,
            PageSetup setup,
            PDDocument document,
            MarkedContents contents,
            FurniturePainter furniture) {
        this.engine = layout.engine();
        this.furniture = furniture;
        this.geometry = setup.geometry();
        this.upright = !geometry.turned() || !geometry.twoSided();
        this.layout = layout;
        this.rightToLeft = Dom.isRightToLeft(engine.getDocument());
        this.leaders = Leaders.under(engine.getRootBox());
        this.bars = UntranslatedBars.under(engine.getRootBox());
        this.document = document;
        this.device = new PageDevice(engine, setup.profile().isGrey(), setup.pictures(), document, contents);
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

    /** A page of the document, with nothing on it yet. */
    PDPage blank(int index) {
        PageBox box = pages.get(index);
        float width = box.getWidth(context) / engine.getDotsPerPoint();
        float height = box.getHeight(context) / engine.getDotsPerPoint();
        PDPage page = new PDPage(upright ? new PDRectangle(width, height) : new PDRectangle(height, width));
        page.setResources(new PDResources());
        return page;
    }

    /**
     * Draws all pages of the layout.
     *
     * @param edition to which it belongs
     * @param numbers of the edition's pages
     * @param reaches of its own pages
     * @param pageFurniture of the edition's pages
     */
    void paint(LaidOutEdition edition, PageNumbers numbers, List<PageReach> reaches, List<PageFurniture> pageFurniture)
            throws IOException {
        Layer root = engine.getRootBox().getLayer();
        device.start(edition.documentOf(layout));
        root.assignPagePaintingPositions(context, Layer.PAGED_MODE_PRINT);
        DisplayListContainer instructions = new DisplayListCollector(pages).collectRoot(context, root);
        for (int i = 0; i < pages.size(); i++) {
            context.setPage(i, pages.get(i));
            int number = edition.number(layout, i);
            pages.get(i).setBasePagePdfPageIndex(numbers.of(number) - 1);
            paint(i, number, reaches.get(i), instructions.getPageInstructions(i), pageFurniture.get(number - 1));
        }
        device.finish(context, engine.getRootBox());
        for (int i = 0; i < pages.size() && !upright; i++) {
            turnLinks(pages.get(i));
        }
    }

    private void turnLinks(PageBox box) throws IOException {
        for (PDAnnotation link : document.getPage(box.getBasePagePdfPageIndex()).getAnnotations()) {
            link.setRectangle(turn(box).of(link.getRectangle()));
        }
    }

    private QuarterTurn turn(PageBox box) {
        return new QuarterTurn(box.getHeight(context) / engine.getDotsPerPoint());
    }

    /** Where a link to a named element of the layout leads. */
    PDPageXYZDestination destination(String name) {
        Box box = engine.getSharedContext().getBoxById(name);
        return PdfBoxBookmarkManager.createBoxDestination(
                context, document, device, engine.getDotsPerPoint(), engine.getRootBox(), box);
    }

    /** @param number of the page in its edition, from 1 */
    private void paint(
            int index,
            int number,
            PageReach reach,
            DisplayListPageContainer instructions,
            PageFurniture pageFurniture) {
        PageBox box = pages.get(index);
        float height = box.getHeight(context) / engine.getDotsPerPoint();
        PDPage page = document.getPage(box.getBasePagePdfPageIndex());
        form.setResources(page.getResources());
        device.drawing().cut(0);
        device.begin(box, upright ? null : turn(box));
        if (!upright) {
            turn(box).begin(device.drawing());
        }
        device.initializePage(new PDPageContentStream(document, form, device.drawing()), page, height);
        box.paintBackground(context, 0, Layer.PAGED_MODE_PRINT);
        box.paintBorder(context, 0, Layer.PAGED_MODE_PRINT);
        boolean isOnOtherSide = geometry.twoSided() && (number - index) % 2 == 0;
        paintContent(index, isOnOtherSide, reach, instructions);
        furniture.paint(pageFurniture, geometry.frame(number, rightToLeft).lowered(lowered(box)), device);
        device.finishPage();
        page.setContents(new PDStream(device.drawing().compressed()));
    }

    /** By how much a page's text and foot end lower than usual, in points; less than one is what the engine rounds. */
    private float lowered(PageBox box) {
        float margin = box.getMarginBorderPadding(context, CalculatedStyle.BOTTOM) / engine.getDotsPerPoint();
        float lowered = geometry.bleed() + geometry.margins().bottom() - margin;
        return lowered < 1 ? 0 : lowered;
    }

    /** As high as the letters of the page's text, and as wide as the page: a letter may reach into the margin, as a J's hook does. */
    private Rectangle bounds(PageBox box, PageReach reach) {
        Rectangle content = box.getPrintClippingBounds(context);
        int above = (int) Math.ceil(reach.above());
        int below = (int) Math.ceil(reach.below());
        return new Rectangle(0, content.y - above, box.getWidth(context), above + content.height + below);
    }

    /** @param isOnOtherSide of its sheet than it was laid out for, so that its margins change places */
    private void paintContent(
            int index, boolean isOnOtherSide, PageReach reach, DisplayListPageContainer instructions) {
        PageBox box = pages.get(index);
        int left = box.getMarginBorderPadding(context, isOnOtherSide ? CalculatedStyle.RIGHT : CalculatedStyle.LEFT);
        int top = box.getMarginBorderPadding(context, CalculatedStyle.TOP) - box.getPaintingTop();
        device.pushClip(bounds(box, reach));
        device.translate(left, top);
        new DisplayListPainter().paint(context, instructions);
        leaders.draw(device, box.getTop(), box.getBottom());
        bars.draw(index, furniture, device);
        device.translate(-left, -top);
        device.popClip();
    }
}
