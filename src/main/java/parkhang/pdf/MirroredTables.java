package parkhang.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.newtable.TableCellBox;
import com.openhtmltopdf.render.Box;

/** Lets the columns of a table run from right to left, where its text does: the engine lays all tables out from the left. */
final class MirroredTables {
    private MirroredTables() {}

    /** Mirrors all tables in and under the box. */
    static void mirrorUnder(Box box) {
        for (int i = 0; i < box.getChildCount(); i++) {
            mirrorUnder(box.getChild(i));
        }
        if (box instanceof TableCellBox cell && cell.getTable().getStyle().getDirection() == IdentValue.RTL) {
            cell.setX(cell.getTable().getContentWidth() - cell.getX() - cell.getWidth());
            cell.calcCanvasLocation();
            cell.calcChildLocations();
        }
    }
}
