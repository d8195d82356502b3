package parkhang.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.MarkerData;

/**
 * Gives a line to each bullet of a list from right to left whose item begins with none, but with a picture, a list, or nothing: the
 * engine looks for the line's end to draw the bullet behind. Proved on OpenHTMLtoPDF 1.1.65.
 */
final class ItemBullets {
    private ItemBullets() {}

    static void placeUnder(Box box) {
        for (int i = 0; i < box.getChildCount(); i++) {
            placeUnder(box.getChild(i));
        }
        if (box instanceof BlockBox item && item.getStyle().getDirection() == IdentValue.RTL) {
            MarkerData bullet = item.getMarkerData();
            if (bullet != null && bullet.getGlyphMarker() != null && bullet.getReferenceLine() == null) {
                bullet.setReferenceLine(firstLine(item));
            }
        }
    }

    /** An empty one, as wide as the item. */
    private static LineBox firstLine(BlockBox item) {
        LineBox line = new LineBox();
        line.setAbsX(item.getAbsX() + item.getTx());
        line.setAbsY(item.getAbsY() + item.getTy());
        line.setContentWidth(item.getContentWidth());
        return line;
    }
}
