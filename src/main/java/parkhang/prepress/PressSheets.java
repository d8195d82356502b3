package parkhang.prepress;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.util.Matrix;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.imprint.TrimSize;

/**
 * Makes of a PDF whose pages are laid out with their bleed what a print shop wants: each page on a larger sheet with marks around
 * it, its boxes named, and all colours as inks. Tags and text stay as they are. The same PDF gives the same bytes.
 */
public final class PressSheets {
    private final PressOrder order;
    private final TrueTypeFont face;

    /** @param face of the line in which each sheet says what it is */
    public PressSheets(PressOrder order, TrueTypeFont face) {
        this.order = order;
        this.face = face;
    }

    /**
     * The sheets of an edition.
     *
     * @param pdf whose pages are as large as the trimmed sheet with its bleed
     * @param place the edition that the diagnostics name
     */
    public byte[] finish(byte[] pdf, TrimSize trim, SlugLine slug, Place place, Diagnostics diagnostics) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            InkSpots spots = new InkSpots(place, order, diagnostics);
            InkedObjects.Shared shared = new InkedObjects.Shared(order, spots);
            PrinterMarks marks = new PrinterMarks(document, face);
            int pages = document.getNumberOfPages();
            for (int number = 1; number <= pages; number++) {
                PDPage page = document.getPage(number - 1);
                PDRectangle bleed = page.getMediaBox();
                spots.beginPage(number, bleed.getHeight());
                ink(document, page, shared);
                name(page, bleed, trim);
                marks.draw(page, slug.text(number, pages, order.profile()));
            }
            PressMetadata.write(document, order.profile());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            for (String left : ColourGate.find(out.toByteArray())) {
                diagnostics.report(place, PrepressCode.COLOUR_LEFT, left + " is not in inks");
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page's drawing in inks, moved to where it stands on the sheet. */
    private static void ink(PDDocument document, PDPage page, InkedObjects.Shared shared) throws IOException {
        InkedObjects objects = new InkedObjects(page.getResources(), shared);
        List<Object> inked = InkedContent.of(page, shared.mixer(), objects, shared.spots(), new Matrix());
        COSFloat margin = new COSFloat(PrinterMarks.MARGIN);
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            ContentStreamWriter writer = new ContentStreamWriter(out);
            writer.writeToken(Operator.getOperator("q"));
            writer.writeTokens(COSInteger.ONE, COSInteger.ZERO, COSInteger.ZERO, COSInteger.ONE, margin, margin);
            writer.writeToken(Operator.getOperator("cm"));
            writer.writeTokens(inked);
            writer.writeToken(Operator.getOperator("Q"));
        }
        page.setContents(stream);
    }

    /** The sheet, the page with its bleed, and the trimmed page (ISO 32000-1, 14.11.2). */
    private static void name(PDPage page, PDRectangle bleed, TrimSize trim) {
        float margin = PrinterMarks.MARGIN;
        page.setMediaBox(new PDRectangle(bleed.getWidth() + 2 * margin, bleed.getHeight() + 2 * margin));
        page.getCOSObject().removeItem(COSName.CROP_BOX);
        page.setBleedBox(new PDRectangle(margin, margin, bleed.getWidth(), bleed.getHeight()));
        page.setTrimBox(new PDRectangle(
                margin + (bleed.getWidth() - trim.width()) / 2,
                margin + (bleed.getHeight() - trim.height()) / 2,
                trim.width(),
                trim.height()));
    }
}
