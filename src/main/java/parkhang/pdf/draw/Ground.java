package parkhang.pdf.draw;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableCellBox;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.Area;

/**
 * How far down on a page the ground and the bars of a box reach that goes on on the next one: as far as its lines. The engine lets
 * them go on to the page's end, beside its notes, and begins them where a box begins whose first line goes over.
 *
 * @param bottom in the engine's dots
 */
record Ground(int bottom) {
    static final Ground WHOLE = new Ground(Integer.MAX_VALUE);

    private static final int FAR = 1 << 28;

    static Ground of(Box box, PageBox page) {
        int end = page.getBottom() - page.getFootnoteAreaHeight();
        boolean goesOn = box.getAbsY() + box.getHeight() > end;
        boolean isDivided = box instanceof BlockBox
                && !(box instanceof TableBox)
                && !(box instanceof TableCellBox)
                && (goesOn || box.getAbsY() < page.getTop())
                && isSeen(box.getStyle());
        if (!isDivided) {
            return WHOLE;
        }
        int bottom = bottom(box, page.getTop(), end);
        return goesOn || bottom == page.getTop() ? new Ground(bottom) : WHOLE;
    }

    private static boolean isSeen(CalculatedStyle style) {
        return style.getBackgroundColor() != null
                || !style.isIdent(CSSName.BORDER_LEFT_STYLE, IdentValue.NONE)
                || !style.isIdent(CSSName.BORDER_RIGHT_STYLE, IdentValue.NONE);
    }

    /** Of the lowest line or picture that begins between two places; the upper one where there is none. */
    private static int bottom(Box box, int from, int to) {
        boolean isDrawn = box instanceof LineBox || (box instanceof BlockBox block && block.isReplaced());
        if (isDrawn) {
            return box.getAbsY() >= from && box.getAbsY() < to ? box.getAbsY() + box.getHeight() : from;
        }
        int bottom = from;
        for (int i = 0; i < box.getChildCount(); i++) {
            bottom = Math.max(bottom, bottom(box.getChild(i), from, to));
        }
        return bottom;
    }

    /** What is seen of a shape. */
    Shape of(Shape shape) {
        if (bottom == Integer.MAX_VALUE) {
            return shape;
        }
        Area seen = new Area(shape);
        seen.intersect(new Area(new Rectangle(-FAR, -FAR, 2 * FAR, FAR + bottom)));
        return seen;
    }
}
