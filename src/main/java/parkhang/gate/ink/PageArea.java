package parkhang.gate.ink;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import parkhang.gate.Box;
import parkhang.gate.DrawnPdf;
import parkhang.gate.PageInk;
import parkhang.imprint.TrimSize;
import parkhang.pdf.page.PageGeometry;

/**
 * Where something may stand on a page.
 *
 * @param sheet when it is trimmed
 * @param bleed the sheet with what is cut off; what is outside of it is the print shop's
 * @param text where the text and its pictures may
 * @param column where lines of text end
 * @param furniture where its head and foot may
 */
record PageArea(Box sheet, Box bleed, Box text, Box column, Box furniture) {
    /** In points: what most printers leave white at a sheet's edges. */
    private static final double UNPRINTED = 12;

    /** In points: from the rule of a foot to its words, and what their line has above them. */
    private static final double ABOVE_FOOT = 10;

    /**
     * The areas of a page.
     *
     * @param number from 1, among those of its edition
     * @param isLast whether the edition's text ends on it
     * @param twoSided whether margins are mirrored on the back of a sheet
     * @param columns whether text stands in two columns, from margin to margin
     */
    static PageArea of(
            DrawnPdf pdf,
            PDPage page,
            int number,
            boolean isLast,
            boolean twoSided,
            boolean rightToLeft,
            boolean columns) {
        double held = pdf.ink(page.getCOSObject()).turned() ? page.getMediaBox().getWidth() : 0;
        Box sheet = box(page.getTrimBox(), held);
        PageGeometry geometry = geometry(sheet, pdf.isTurned(page), twoSided);
        PageGeometry.Margins margins = geometry.margins();
        boolean mirrored = rightToLeft != (twoSided && number % 2 == 0);
        double left = sheet.left() + (mirrored ? margins.outer() : margins.inner());
        double right = sheet.right() - (mirrored ? margins.inner() : margins.outer());
        double top = number == 1 ? margins.firstTop() : margins.top();
        double head = number == 1 ? margins.firstHead() : margins.head();
        double bottom = bottom(pdf, page, isLast, sheet, margins);
        double single = rightToLeft ? right - geometry.axis() : left + geometry.axis() + geometry.pictureWidth();
        double end = columns ? right : single;
        return new PageArea(
                sheet,
                box(page.getBleedBox(), held),
                new Box(left, bottom, right, sheet.top() - top),
                new Box(left, bottom, end, sheet.top() - top),
                new Box(left, sheet.bottom() + UNPRINTED, right, sheet.top() - head));
    }

    /** The last page's foot has no imprint where its text ends with it: such a page ends lower, as far above the foot as others. */
    private static double bottom(DrawnPdf pdf, PDPage page, boolean isLast, Box sheet, PageGeometry.Margins margins) {
        double usual = sheet.bottom() + margins.bottom();
        return !isLast
                ? usual
                : pdf.ink(page.getCOSObject()).texts().stream()
                        .filter(text -> text.mark() == PageInk.ARTIFACT)
                        .mapToDouble(text -> text.advance().top() + margins.foot() + ABOVE_FOOT)
                        .filter(top -> top < usual)
                        .max()
                        .orElse(usual);
    }

    private static PageGeometry geometry(Box sheet, boolean turned, boolean twoSided) {
        float width = (float) sheet.width();
        float height = (float) sheet.height();
        return turned
                ? PageGeometry.of(new TrimSize(/* width= */ height, /* height= */ width), 0, twoSided)
                        .whenTurned()
                : PageGeometry.of(new TrimSize(width, height), 0, twoSided);
    }

    /** @param held how wide the page is that is held turned; 0 where it is not */
    private static Box box(PDRectangle drawn, double held) {
        Box box = new Box(drawn.getLowerLeftX(), drawn.getLowerLeftY(), drawn.getUpperRightX(), drawn.getUpperRightY());
        return held == 0 ? box : box.held(held);
    }
}
