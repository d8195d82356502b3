package parkhang.pdf.pagination;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.newmatch.CascadedStyle;
import com.openhtmltopdf.css.parser.CSSPrimitiveValue;
import com.openhtmltopdf.css.parser.PropertyValue;
import com.openhtmltopdf.css.sheet.PropertyDeclaration;
import com.openhtmltopdf.css.sheet.StylesheetInfo;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.css.style.EmptyStyle;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Moves what was laid out already to where the engine would lay it out, so that a fault at the end costs no second layout. All lengths
 * are in the engine's dots, and a box's height has its margins in it. Proved on OpenHTMLtoPDF 1.1.65.
 */
final class BoxMove {
    private final BlockBox root;
    private final LayoutContext context;

    BoxMove(LaidOutDocument layout) {
        root = layout.root();
        context = layout.engine().getSharedContext().newLayoutContextInstance();
    }

    /**
     * Lets the last page begin with a block, where so far only a closing stands there, which goes behind the text again. The closing
     * has more room above it than any text has below.
     *
     * @param first stands on the page before, and so does all behind it
     * @return whether that was possible; else nothing was moved
     */
    boolean beginsLastPage(BlockBox first, BlockBox closing) {
        LineBox line = firstLine(first);
        int margin = (int) styleMarginTop(first);
        int room = margin
                - (int) first.getMargin(context).top(); // a page does not begin with what the block before asks for
        if (line == null || !goesOver(first, line, room, closing)) {
            return false;
        }
        first.setMarginTop(context, margin);
        first.setTy(first.getTy() + room);
        first.setHeight(first.getHeight() + room);
        pushBehind(first, room);
        settle();
        return true;
    }

    /**
     * The same with a line that is not its block's first.
     *
     * @param first stands on the page before, and so does all behind it
     */
    boolean beginsLastPage(LineBox first, BlockBox closing) {
        boolean isPossible = goesOver(first, first, 0, closing);
        if (isPossible) {
            settle();
        }
        return isPossible;
    }

    /**
     * Moves a box to the last page, and all behind it, if there is room above the closing.
     *
     * @param line its first, whose letters stay on the page
     * @param room above it, which the box is given later
     */
    private boolean goesOver(Box first, LineBox line, int room, BlockBox closing) {
        List<PageBox> pages = root.getLayer().getPages();
        PageBox page = pages.get(pages.size() - 1);
        Box before = closing.getPreviousSibling();
        if (before == null || !isIn(first, before.getParent()) || closing.getAbsY() != page.getTop()) {
            return false;
        }
        int rise =
                Math.max(0, first.getAbsY() - room - line.getMinPaintingTop()); // of letters beyond the top of the page
        int down = page.getTop() - first.getAbsY() + room + rise;
        int bottom = before.getAbsY() + before.getHeight() + down + closing.getHeight();
        if (bottom >= page.getBottom(context) || !areMovable(first, closing)) {
            return false;
        }
        push(first, page.getTop() - first.getAbsY());
        push(line, rise);
        push(closing, bottom - closing.getHeight() - closing.getAbsY() - down);
        return true;
    }

    /**
     * Lets a closing end the page before the last, on which it stands alone: the page before then ends lower, and the last one is gone.
     *
     * @param spare by how much lower it may end
     * @return whether so much was enough, and needed; else nothing was moved
     */
    boolean endsPageBefore(BlockBox closing, int spare) {
        List<PageBox> pages = root.getLayer().getPages();
        PageBox last = pages.get(pages.size() - 1);
        PageBox page = pages.get(pages.size() - 2);
        Box before = closing.getPreviousSibling();
        if (before == null
                || closing.getAbsY() != last.getTop()
                || last.getFootnoteAreaHeight() > 0
                || page.getFootnoteAreaHeight() > 0) {
            return false;
        }
        int up = closing.getAbsY() - before.getAbsY() - before.getHeight();
        int beyond = closing.getAbsY() - up + closing.getHeight() - page.getBottom(context);
        if (beyond <= 0 || beyond > spare) {
            return false;
        }
        push(closing, -up);
        root.getLayer().removeLastPage();
        page.setStyle(new EmptyStyle().deriveStyle(lowered(page, spare)));
        page.setTopAndBottom(context, page.getTop());
        settle();
        return true;
    }

    /** The style of a page whose text ends lower, by so much. */
    private CascadedStyle lowered(PageBox page, int spare) {
        float margin =
                (float) (page.getMarginBorderPadding(context, CalculatedStyle.BOTTOM) - spare) / LaidOutBlock.PIXEL;
        PropertyValue value = new PropertyValue(CSSPrimitiveValue.CSS_PX, margin, margin + "px");
        PropertyDeclaration bottom = new PropertyDeclaration(CSSName.MARGIN_BOTTOM, value, true, StylesheetInfo.AUTHOR);
        return CascadedStyle.createLayoutStyle(page.getPageInfo().getPageStyle(), new PropertyDeclaration[] {bottom});
    }

    /**
     * Moves lines down, and all below them on their pages.
     *
     * @param openings by how much
     * @return whether there was room on each of the pages; else nothing was moved
     */
    boolean opensLines(Map<LineBox, Integer> openings) {
        for (PageBox page : root.getLayer().getPages()) {
            List<LineBox> lines = on(page, openings.keySet());
            int all = lines.stream()
                    .mapToInt(line -> openings.getOrDefault(line, 0))
                    .sum();
            if (!lines.isEmpty() && !hasRoom(root, lines.get(0).getAbsY(), page.getBottom(context), all)) {
                return false;
            }
        }
        for (PageBox page : root.getLayer().getPages()) {
            for (LineBox line : on(page, openings.keySet())) {
                open(root, 0, line.getAbsY(), page.getBottom(context), openings.getOrDefault(line, 0));
                root.calcChildLocations();
            }
        }
        root.calcPaintingInfo(context, false);
        return true;
    }

    /** What the engine knows of places is of before the move. */
    private void settle() {
        root.calcChildLocations();
        root.calcPaintingInfo(context, false);
    }

    /** From top to bottom. */
    private static List<LineBox> on(PageBox page, Set<LineBox> lines) {
        return lines.stream()
                .filter(line -> page.getTop() <= line.getAbsY() && line.getAbsY() < page.getBottom())
                .sorted(Comparator.comparingInt(Box::getAbsY))
                .toList();
    }

    /** Whether all that ends from one place to the other may end by so much lower, and may be moved. */
    private static boolean hasRoom(Box box, int from, int to, int dots) {
        int bottom = box.getAbsY() + box.getHeight();
        if (bottom <= from || box.getAbsY() >= to) {
            return true;
        }
        if (box instanceof LineBox line) {
            return line.getMaxPaintingBottom() + dots < to;
        }
        boolean isInLayer = box.getLayer() != null && box.getParent() != null;
        boolean hasRoom = !isInLayer && !(box instanceof TableBox) && (bottom >= to || bottom + dots < to);
        for (int i = 0; i < box.getChildCount() && hasRoom; i++) {
            hasRoom = hasRoom(box.getChild(i), from, to, dots);
        }
        return hasRoom;
    }

    /** @param moved by how much the box that it is in was */
    private static void open(Box box, int moved, int from, int to, int dots) {
        int top = box.getAbsY();
        int bottom = top + box.getHeight();
        int down = from <= top && top < to ? dots : 0;
        box.setY(box.getY() + down - moved);
        if (!(box instanceof LineBox)) {
            box.setHeight(box.getHeight() + (from < bottom && bottom <= to ? dots : 0) - down);
            for (int i = 0; i < box.getChildCount(); i++) {
                open(box.getChild(i), down, from, to, dots);
            }
        }
    }

    private static @Nullable LineBox firstLine(Box box) {
        Box first = box;
        while (!(first instanceof LineBox) && first.getChildCount() > 0) {
            first = first.getChild(0);
        }
        return first instanceof LineBox line ? line : null;
    }

    private static void push(Box box, int dots) {
        box.setY(box.getY() + dots);
        pushBehind(box, dots);
    }

    private static void pushBehind(Box box, int dots) {
        for (Box next = box.getNextSibling(); next != null; next = next.getNextSibling()) {
            next.setY(next.getY() + dots);
        }
        Box outer = box.getParent();
        if (outer != null) {
            outer.setHeight(outer.getHeight() + dots);
            pushBehind(outer, dots);
        }
    }

    /** Whether all from a box to the closing is. */
    private static boolean areMovable(Box first, Box closing) {
        boolean areMovable = isMovable(first);
        for (Box box = first; box != closing.getParent() && areMovable; box = box.getParent()) {
            for (Box next = box.getNextSibling(); next != null && next != closing; next = next.getNextSibling()) {
                areMovable &= isMovable(next);
            }
        }
        return areMovable;
    }

    private static boolean isIn(Box box, Box outer) {
        return box == outer || (box.getParent() != null && isIn(box.getParent(), outer));
    }

    /** What is drawn on several pages, or in a layer of its own, has places that are not those of its boxes; a note goes with its line. */
    private static boolean isMovable(Box box) {
        boolean hasNote = box instanceof LineBox line && line.hasFootnotes();
        boolean isMovable = box.getLayer() == null && !(box instanceof TableBox) && !hasNote;
        for (int i = 0; i < box.getChildCount() && isMovable; i++) {
            isMovable = isMovable(box.getChild(i));
        }
        return isMovable;
    }

    private float styleMarginTop(Box box) {
        return box.getStyle()
                .getMarginRect(box.getContainingBlockWidth(), context)
                .top();
    }
}
