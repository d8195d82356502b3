package parkhang.gate.ink;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import parkhang.gate.Box;
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

    /**
     * The areas of a page.
     *
     * @param number from 1
     * @param twoSided whether margins are mirrored on the back of a sheet
     */
    static PageArea of(PDPage page, int number, boolean twoSided, boolean rightToLeft) {
        Box sheet = box(page.getTrimBox());
        PageGeometry geometry =
                PageGeometry.of(new TrimSize((float) sheet.width(), (float) sheet.height()), 0, twoSided);
        PageGeometry.Margins margins = geometry.margins();
        boolean turned = rightToLeft != (twoSided && number % 2 == 0);
        double left = sheet.left() + (turned ? margins.outer() : margins.inner());
        double right = sheet.right() - (turned ? margins.inner() : margins.outer());
        double top = number == 1 ? margins.firstTop() : margins.top();
        double head = number == 1 ? margins.firstHead() : margins.head();
        double bottom = sheet.bottom() + margins.bottom();
        double end = rightToLeft ? right - geometry.axis() : left + geometry.axis() + geometry.pictureWidth();
        return new PageArea(
                sheet,
                box(page.getBleedBox()),
                new Box(left, bottom, right, sheet.top() - top),
                new Box(left, bottom, end, sheet.top() - top),
                new Box(left, sheet.bottom() + UNPRINTED, right, sheet.top() - head));
    }

    private static Box box(PDRectangle box) {
        return new Box(box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightX(), box.getUpperRightY());
    }
}
