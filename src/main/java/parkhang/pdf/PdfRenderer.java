package parkhang.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.font.FontSet;
import parkhang.theme.Theme;

/**
 * Typesets HTML editions as tagged PDF: PDF/A-3a and PDF/UA-1 at once. The same edition, sheet and date give the same bytes.
 * Nothing is fetched. One renderer serves one thread and keeps its engine and style sheet from edition to edition.
 */
public final class PdfRenderer {
    /** Each look but the last mends something; a page that needs more is printed as it is. */
    private static final int MOST_LOOKS = 5;

    private final PrintDocument reader = new PrintDocument();
    private final Engines engines;

    /**
     * A renderer that sets all text in these fonts.
     *
     * @throws IllegalArgumentException if there are none
     */
    public PdfRenderer(FontSet fonts) {
        if (fonts.isEmpty()) {
            throw new IllegalArgumentException("no fonts");
        }
        engines = new Engines(fonts);
    }

    /**
     * The edition as a PDF.
     *
     * @param html the whole edition, well-formed
     * @param date when the edition was written; the PDF's dates are its midnight by UTC
     * @param place the edition that the diagnostics name
     */
    public byte[] render(String html, PageSetup setup, LocalDate date, Place place, Diagnostics diagnostics) {
        return render(html, setup, Theme.NONE, date, place, diagnostics);
    }

    /**
     * The same in an office's colours and fonts.
     *
     * @param theme whose fonts are at hand
     */
    public byte[] render(
            String html, PageSetup setup, Theme theme, LocalDate date, Place place, Diagnostics diagnostics) {
        Document edition = reader.read(html);
        PublishedLinks.resolveIn(edition);
        ScreenOnly.removeFrom(edition);
        Furniture.addTo(edition, setup);
        Captions.place(edition);
        HeadingSpace.mark(edition);
        PictureSize.limit(edition);
        Outline.addTo(edition);
        balanceTitles(edition, setup, theme, place);
        for (int look = 1; ; look++) {
            Diagnostics found = new Diagnostics();
            EngineLog.listen(message -> found.report(place, PdfCode.LAYOUT_WARNING, message));
            try (Layout layout = engines.layOut(edition, setup, theme, place, found)) {
                if (look == MOST_LOOKS || !SecondLook.mend(layout.root(), engines.breaks(edition))) {
                    diagnostics.add(found);
                    return print(layout, PdfMetadata.of(edition, date), checksum(html));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                EngineLog.listen(null);
            }
        }
    }

    /** Its lines depend on no other text, so a look at the title alone will do. What there is to report, the whole layout will. */
    private void balanceTitles(Document edition, PageSetup setup, Theme theme, Place place) {
        for (Element title : Dom.all(edition, "h1")) {
            Document page = TitleAlone.page(title);
            boolean mended;
            do {
                try (Layout layout = engines.layOut(page, setup, theme, place, new Diagnostics())) {
                    mended = new TitleLines(engines.breaks(edition)).balance(LaidOutBlock.under(layout.root()));
                }
            } while (mended);
            Element balanced = Dom.all(page, "h1").get(0);
            title.getParentNode().replaceChild(edition.importNode(balanced, true), title);
        }
    }

    private static byte[] print(Layout layout, PdfMetadata metadata, long identifier) throws IOException {
        MirroredTables.mirrorUnder(layout.root());
        new LineSetter(layout.shaper(), layout.texts()).setUnder(layout.root());
        try (PDDocument document = layout.engine().getPdfDocument()) {
            new PagePainter(layout.engine()).paint();
            layout.pen().finish();
            TagRepair.mend(document);
            metadata.writeTo(document);
            document.setDocumentId(identifier);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static long checksum(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }
}
