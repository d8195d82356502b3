package parkhang.pdf;

import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.font.FontSet;
import parkhang.font.TextShaper;

/**
 * Typesets HTML editions as tagged PDF: PDF/A-3a and PDF/UA-1 at once. The same edition, sheet and date give the same bytes.
 * Nothing is fetched. One renderer serves one thread and keeps its parsed fonts and style sheet from edition to edition.
 */
public final class PdfRenderer {
    private static final float MILLIMETRES_PER_POINT = 25.4f / 72;

    /** Each look but the last mends something; a page that needs more is printed as it is. */
    private static final int MOST_LOOKS = 5;

    private static final byte[] SRGB = resource("sRGB.icc");

    private final PrintDocument reader = new PrintDocument();
    private final PrintSheets sheets = new PrintSheets();
    private final TextShaper shaper;
    private final EngineFonts fonts;
    private final LineMetrics metrics;

    /**
     * A renderer that sets all text in these fonts.
     *
     * @throws IllegalArgumentException if there are none
     */
    public PdfRenderer(FontSet fonts) {
        if (fonts.isEmpty()) {
            throw new IllegalArgumentException("no fonts");
        }
        this.shaper = new TextShaper(fonts);
        this.fonts = new EngineFonts(fonts);
        this.metrics = new LineMetrics(this.fonts.parsed(fonts.faces().get(0)));
    }

    /**
     * The edition as a PDF.
     *
     * @param html the whole edition, well-formed
     * @param date when the edition was written; the PDF's dates are its midnight by UTC
     * @param place the edition that the diagnostics name
     */
    public byte[] render(String html, PageSetup setup, LocalDate date, Place place, Diagnostics diagnostics) {
        Document edition = reader.read(html);
        PublishedLinks.resolveIn(edition);
        ScreenOnly.removeFrom(edition);
        Furniture.addTo(edition, setup);
        Captions.place(edition);
        HeadingSpace.mark(edition);
        PictureSize.limit(edition);
        Outline.addTo(edition);
        for (int look = 1; look < MOST_LOOKS && wantsAnother(edition, setup, place); look++) {}
        EngineLog.listen(message -> diagnostics.report(place, PdfCode.LAYOUT_WARNING, message));
        SetTexts texts = new SetTexts();
        try (PdfBoxRenderer engine = engine(edition, setup, texts, place, diagnostics)) {
            engine.layout();
            MirroredTables.mirrorUnder(engine.getRootBox());
            new LineSetter(new LeafShaper(shaper, fonts, engine.getSharedContext()), texts)
                    .setUnder(engine.getRootBox());
            try (PDDocument document = engine.createPDFKeepOpen()) {
                TagRepair.mend(document);
                PdfMetadata.of(edition, date).writeTo(document);
                document.setDocumentId(checksum(html));
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                document.save(out);
                return out.toByteArray();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            EngineLog.listen(null);
        }
    }

    /** Lays the edition out for a look only; what there is to report, the last layout will. */
    private boolean wantsAnother(Document edition, PageSetup setup, Place place) {
        EngineLog.listen(null);
        try (PdfBoxRenderer engine = engine(edition, setup, new SetTexts(), place, new Diagnostics())) {
            engine.layout();
            return SecondLook.mend(engine.getRootBox(), edition);
        }
    }

    private PdfBoxRenderer engine(
            Document edition, PageSetup setup, SetTexts texts, Place place, Diagnostics diagnostics) {
        PdfBoxRenderer engine = builder(edition, setup, place, diagnostics).buildPdfRenderer();
        fonts.addTo(engine);
        GlyphPen pen = new GlyphPen(fonts, engine.getPdfDocument(), metrics);
        SharedContext context = engine.getSharedContext();
        context.setTextRenderer(new ShapingTextRenderer(shaper, fonts, edition, context, texts, pen));
        return engine;
    }

    private PdfRendererBuilder builder(Document edition, PageSetup setup, Place place, Diagnostics diagnostics) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(edition, null);
        builder.useDefaultPageSize(
                setup.width() * MILLIMETRES_PER_POINT, setup.height() * MILLIMETRES_PER_POINT, PageSizeUnits.MM);
        builder.useNamespaceHandler(sheets);
        builder.useUnicodeLineBreaker(SecondLook.breaks(edition));
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, metrics);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(SRGB);
        builder.withDiagnosticConsumer(EngineLog::accept);
        builder.useExternalResourceAccessControl(
                (address, type) -> isInline(address, place, diagnostics),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        return builder;
    }

    private static boolean isInline(String address, Place place, Diagnostics diagnostics) {
        boolean inline = address.startsWith("data:");
        if (!inline) {
            diagnostics.report(place, PdfCode.RESOURCE_REFUSED, "not fetched: " + address);
        }
        return inline;
    }

    private static long checksum(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }

    private static byte[] resource(String name) {
        try (InputStream in = Objects.requireNonNull(PdfRenderer.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
