package parkhang.pdf;

import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.w3c.dom.Document;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.font.FontSet;
import parkhang.font.TextShaper;
import parkhang.imprint.Points;
import parkhang.pdf.draw.EngineFonts;
import parkhang.pdf.draw.FigureDrawer;
import parkhang.pdf.furniture.FurniturePainter;
import parkhang.pdf.furniture.FurnitureStyles;
import parkhang.pdf.line.BlockBreaker;
import parkhang.pdf.line.GlyphPen;
import parkhang.pdf.line.ItemShaper;
import parkhang.pdf.line.LineEndFinder;
import parkhang.pdf.line.LineMetrics;
import parkhang.pdf.line.PlacedTexts;
import parkhang.pdf.line.ShapingTextRenderer;
import parkhang.pdf.markup.Dom;
import parkhang.pdf.page.PageGeometry;
import parkhang.pdf.page.PageSetup;
import parkhang.pdf.pagination.LaidOutDocument;
import parkhang.pdf.pagination.TextBreaks;
import parkhang.pdf.style.StyleSheets;
import parkhang.pdf.style.WiderLines;

/** Lays out one edition after the other with OpenHTMLtoPDF, and keeps what each of them needs. For one thread. */
final class LayoutEngine {
    private final StyleSheets sheets = new StyleSheets();
    private final Map<Locale, TextBreaks> breaks = new HashMap<>();
    private final LineEndFinder ends = new LineEndFinder();
    private final FontSet set;
    private final TextShaper shaper;
    private final EngineFonts fonts;
    private final LineMetrics metrics;

    LayoutEngine(FontSet fonts) {
        EngineLog.listen(null);
        this.set = fonts;
        this.shaper = fonts.shaper();
        this.metrics = new LineMetrics(fonts.parsed(fonts.faces().get(0)));
        this.fonts = new EngineFonts(fonts, metrics);
    }

    /** What a document is drawn with. */
    GlyphPen pen() {
        return new GlyphPen(fonts);
    }

    LaidOutDocument layOut(Document edition, PageSetup setup, Place place, Diagnostics diagnostics) {
        return layOut(edition, setup, pen(), place, diagnostics);
    }

    /** The same for what is drawn with the pen of another document, whose pages it is put between. */
    LaidOutDocument layOut(Document edition, PageSetup setup, GlyphPen pen, Place place, Diagnostics diagnostics) {
        PlacedTexts texts = new PlacedTexts();
        PdfBoxRenderer engine = builder(edition, setup, place, diagnostics).buildPdfRenderer();
        SharedContext context = engine.getSharedContext();
        Locale locale = Dom.locale(edition);
        context.setCss(
                sheets.rules(StyleSheets.Kind.of(edition, setup, this::lines)).of(edition, context));
        fonts.useIn(context);
        boolean rightToLeft = Dom.isRightToLeft(edition);
        ItemShaper items = new ItemShaper(shaper, fonts, context);
        BlockBreaker breaker = new BlockBreaker(items, ends);
        context.setHyphenator(breaker);
        context.setTextRenderer(
                new ShapingTextRenderer(shaper, fonts, locale, rightToLeft, context, texts, pen, breaker));
        FigureDrawer figures = new FigureDrawer(setup.profile().isGrey());
        context.setReplacedElementFactory(new PictureElements(context.getReplacedElementFactory(), figures, breaker));
        engine.layout();
        return new LaidOutDocument(engine, items, breaker, texts, pen, metrics);
    }

    /** What draws the heads and the feet of an edition's pages. */
    FurniturePainter furniturePainter(LaidOutDocument layout, PageSetup setup) {
        Document edition = layout.engine().getDocument();
        return new FurniturePainter(
                furnitureStyles(edition, setup),
                layout.shaper(),
                layout.pen(),
                metrics,
                Dom.locale(edition),
                Dom.isRightToLeft(edition));
    }

    FurnitureStyles furnitureStyles(Document edition, PageSetup setup) {
        return StyleSheets.furniture(edition, setup, lines(Dom.locale(edition)));
    }

    /** By what factor they are higher than usual. */
    private double lines(Locale locale) {
        return WiderLines.factor(locale, set.leading(locale));
    }

    /** Where the rules of the edition's locale let a line end. */
    TextBreaks breaks(Document edition) {
        return breaks.computeIfAbsent(Dom.locale(edition), TextBreaks::new);
    }

    private PdfRendererBuilder builder(Document edition, PageSetup setup, Place place, Diagnostics diagnostics) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(edition, null);
        PageGeometry page = setup.geometry();
        builder.useDefaultPageSize(
                Points.toMillimetres(page.sheet().width() + 2 * page.bleed()),
                Points.toMillimetres(page.sheet().height() + 2 * page.bleed()),
                PageSizeUnits.MM);
        builder.useNamespaceHandler(sheets);
        builder.useUnicodeLineBreaker(breaks(edition));
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.usePdfUaAccessibility(true);
        builder.withDiagnosticConsumer(EngineLog::accept);
        builder.useExternalResourceAccessControl(
                (address, type) -> isInline(address, place, diagnostics),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        return builder;
    }

    private static boolean isInline(String address, Place place, Diagnostics diagnostics) {
        boolean inline = address.startsWith("data:");
        if (!inline) {
            diagnostics.report(place, PdfCode.RESOURCE_REFUSED.with(Map.of("address", address)));
        }
        return inline;
    }
}
