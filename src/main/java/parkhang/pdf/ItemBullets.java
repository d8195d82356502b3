package parkhang.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.MarkerData;

/**
 * Gives a line to each bullet of a list from right to left whose item begins with none, but with a picture, a list, or nothing: the
 * engine looks for the line's end to draw the bullet behind. Where it laid an item's first line out again, because its notes left no room
 * for it, bullet and number go with that line. Proved on OpenHTMLtoPDF 1.1.65.
 */
final class ItemBullets {
    private ItemBullets() {}

    static void placeUnder(Box box) {
        for (int i = 0; i < box.getChildCount(); i++) {
            placeUnder(box.getChild(i));
        }
        if (box instanceof BlockBox item && item.getMarkerData() != null) {
            place(item.getMarkerData(), item);
        }
    }

    private static void place(MarkerData bullet, BlockBox item) {
        Box first = item;
        while (!(first instanceof LineBox) && first.getChildCount() > 0) {
            first = first.getChild(0);
        }
        boolean isRightToLeft = item.getStyle().getDirection() == IdentValue.RTL;
        if (first instanceof LineBox line) {
            bullet.setReferenceLine(line);
        } else if (isRightToLeft && bullet.getGlyphMarker() != null && bullet.getReferenceLine() == null) {
            bullet.setReferenceLine(emptyLine(item));
        }
    }

    /** An empty one, as wide as the item. */
    private static LineBox emptyLine(BlockBox item) {
        LineBox line = new LineBox();
        line.setAbsX(item.getAbsX() + item.getTx());
        line.setAbsY(item.getAbsY() + item.getTy());
        line.setContentWidth(item.getContentWidth());
        return line;
    }
}
