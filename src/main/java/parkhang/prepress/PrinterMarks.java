package parkhang.prepress;

import java.io.IOException;
import java.util.List;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;

/**
 * Draws what a print shop needs around a page: marks where to cut, marks to lay the plates over one another, a bar to measure the
 * inks by, and a line that says what the sheet is. All of it stands outside of the bleed. Lengths are points.
 */
final class PrinterMarks {
    /** Between the bleed's edge and the sheet's. */
    static final float MARGIN = 42;

    private static final float HAIRLINE = 0.25f;
    private static final float CROP_GAP = 3;
    private static final float CROP_LENGTH = 21;
    private static final float TARGET = 5;
    private static final float TARGET_FROM_EDGE = 27;
    private static final float PATCH = 12;
    private static final float SLUG_SIZE = 6;
    private static final float SLUG_FROM_EDGE = 7;
    /** From a corner of the trimmed page, so that nothing touches the marks for cutting. */
    private static final float ASIDE = 24;

    /** What makes of four Bézier curves a circle of radius 1. */
    private static final float ROUND = 0.5523f;

    private static final List<Ink> BAR = List.of(
            new Ink(100, 0, 0, 0),
            new Ink(0, 100, 0, 0),
            new Ink(0, 0, 100, 0),
            Ink.black(100),
            Ink.black(50),
            new Ink(0, 100, 100, 0),
            new Ink(100, 0, 100, 0),
            new Ink(100, 100, 0, 0),
            new Ink(50, 40, 40, 0));

    private final PDDocument document;
    private final PDFont font;
    private final PDColor everyPlate;

    PrinterMarks(PDDocument document, TrueTypeFont face) throws IOException {
        this.document = document;
        this.font = PDType0Font.load(document, face, true);
        this.everyPlate = new PDColor(new float[] {1}, everyPlate());
    }

    /** The colour that is put on each plate (ISO 32000-1, 8.6.6.4). */
    private static PDSeparation everyPlate() throws IOException {
        COSDictionary tint = new COSDictionary();
        tint.setInt(COSName.FUNCTION_TYPE, 2);
        tint.setItem(COSName.DOMAIN, numbers(0, 1));
        tint.setItem(COSName.C0, numbers(0, 0, 0, 0));
        tint.setItem(COSName.C1, numbers(1, 1, 1, 1));
        tint.setInt(COSName.N, 1);
        COSArray separation = new COSArray();
        separation.add(COSName.SEPARATION);
        separation.add(COSName.getPDFName("All"));
        separation.add(COSName.DEVICECMYK);
        separation.add(tint);
        return new PDSeparation(separation, null);
    }

    private static COSArray numbers(int... numbers) {
        COSArray array = new COSArray();
        for (int number : numbers) {
            array.add(COSInteger.get(number));
        }
        return array;
    }

    /** @param slug what the sheet is, in Latin letters */
    void draw(PDPage page, String slug) throws IOException {
        try (PDPageContentStream out =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            out.beginMarkedContent(COSName.ARTIFACT);
            out.saveGraphicsState();
            out.setStrokingColor(everyPlate);
            out.setLineWidth(HAIRLINE);
            cropMarks(out, page.getTrimBox(), page.getBleedBox());
            targets(out, page.getMediaBox());
            bar(
                    out,
                    page.getTrimBox().getLowerLeftX() + ASIDE,
                    page.getMediaBox().getHeight());
            slug(out, page.getTrimBox().getLowerLeftX() + ASIDE, slug);
            out.restoreGraphicsState();
            out.endMarkedContent();
        }
    }

    private static void cropMarks(PDPageContentStream out, PDRectangle trim, PDRectangle bleed) throws IOException {
        for (float x : new float[] {trim.getLowerLeftX(), trim.getUpperRightX()}) {
            line(out, x, bleed.getLowerLeftY() - CROP_GAP, x, bleed.getLowerLeftY() - CROP_GAP - CROP_LENGTH);
            line(out, x, bleed.getUpperRightY() + CROP_GAP, x, bleed.getUpperRightY() + CROP_GAP + CROP_LENGTH);
        }
        for (float y : new float[] {trim.getLowerLeftY(), trim.getUpperRightY()}) {
            line(out, bleed.getLowerLeftX() - CROP_GAP, y, bleed.getLowerLeftX() - CROP_GAP - CROP_LENGTH, y);
            line(out, bleed.getUpperRightX() + CROP_GAP, y, bleed.getUpperRightX() + CROP_GAP + CROP_LENGTH, y);
        }
    }

    private static void line(PDPageContentStream out, float fromX, float fromY, float toX, float toY)
            throws IOException {
        out.moveTo(fromX, fromY);
        out.lineTo(toX, toY);
        out.stroke();
    }

    private static void targets(PDPageContentStream out, PDRectangle sheet) throws IOException {
        float right = sheet.getWidth() - TARGET_FROM_EDGE;
        float top = sheet.getHeight() - TARGET_FROM_EDGE;
        target(out, sheet.getWidth() / 2, TARGET_FROM_EDGE);
        target(out, sheet.getWidth() / 2, top);
        target(out, TARGET_FROM_EDGE, sheet.getHeight() / 2);
        target(out, right, sheet.getHeight() / 2);
    }

    private static void target(PDPageContentStream out, float x, float y) throws IOException {
        float c = TARGET * ROUND;
        out.moveTo(x + TARGET, y);
        out.curveTo(x + TARGET, y + c, x + c, y + TARGET, x, y + TARGET);
        out.curveTo(x - c, y + TARGET, x - TARGET, y + c, x - TARGET, y);
        out.curveTo(x - TARGET, y - c, x - c, y - TARGET, x, y - TARGET);
        out.curveTo(x + c, y - TARGET, x + TARGET, y - c, x + TARGET, y);
        out.stroke();
        line(out, x - 2 * TARGET, y, x + 2 * TARGET, y);
        line(out, x, y - 2 * TARGET, x, y + 2 * TARGET);
    }

    private static void bar(PDPageContentStream out, float left, float sheetHeight) throws IOException {
        float bottom = sheetHeight - TARGET_FROM_EDGE - PATCH / 2;
        for (int i = 0; i < BAR.size(); i++) {
            Ink ink = BAR.get(i);
            out.setNonStrokingColor(ink.cyan() / 100f, ink.magenta() / 100f, ink.yellow() / 100f, ink.black() / 100f);
            out.addRect(left + i * PATCH, bottom, PATCH, PATCH);
            out.fill();
        }
    }

    private void slug(PDPageContentStream out, float left, String line) throws IOException {
        out.setNonStrokingColor(0f, 0f, 0f, 1f);
        out.beginText();
        out.setFont(font, SLUG_SIZE);
        out.newLineAtOffset(left, SLUG_FROM_EDGE);
        out.showText(line);
        out.endText();
    }
}
