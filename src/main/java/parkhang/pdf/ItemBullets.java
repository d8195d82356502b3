package parkhang.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.MarkerData;

/**
 * Gives a line to each bullet of a list from right to left whose item begins with none, but with a picture, a list, or nothing: the
 * engine looks for the line's end to draw the bullet behind. Where it laid an item's first line out again, because its notes left no room
 * for it, bullet and number go with that line. It lays all lines of a document in the direction of its root; a list that runs otherwise
 * has bullet and number where its own lines begin. Proved on OpenHTMLtoPDF 1.1.65.
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
        IdentValue direction = item.getStyle().getDirection();
        boolean isRightToLeft = direction == IdentValue.RTL;
        if (first instanceof LineBox line) {
            bullet.setReferenceLine(direction == root(item).getStyle().getDirection() ? line : whole(line));
        } else if (isRightToLeft && bullet.getGlyphMarker() != null && bullet.getReferenceLine() == null) {
            bullet.setReferenceLine(emptyLine(item));
        }
    }

    private static Box root(Box box) {
        Box root = box;
        while (root.getParent() != null) {
            root = root.getParent();
        }
        return root;
    }

    /** An empty one in a line's place, as wide as its block. */
    private static LineBox whole(LineBox first) {
        BlockBox block = first.getParent();
        LineBox line = emptyLine(block);
        line.setAbsY(first.getAbsY());
        return line;
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
