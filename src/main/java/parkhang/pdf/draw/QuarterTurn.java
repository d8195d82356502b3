package parkhang.pdf.draw;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * How a page that was laid out lying is drawn on an upright one: turned to the left by a quarter, so that its head stands at the upright
 * page's left edge.
 *
 * @param width of the upright page in points, which is the lying one's height
 */
public record QuarterTurn(float width) {
    /** Turns all that is drawn on a page from now on. */
    public void begin(Drawing drawing) {
        drawing.add("0 1 -1 0 ").add(width).add("0 cm\n");
    }

    /** Where a rectangle of the lying page is on the upright one. */
    public PDRectangle of(PDRectangle lying) {
        return new PDRectangle(
                width - lying.getUpperRightY(), lying.getLowerLeftX(), lying.getHeight(), lying.getWidth());
    }
}
