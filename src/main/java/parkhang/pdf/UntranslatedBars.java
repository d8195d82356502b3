package parkhang.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import parkhang.html.PageClass;
import parkhang.pdf.draw.PageDevice;
import parkhang.pdf.furniture.FurniturePainter;
import parkhang.pdf.markup.Dom;
import parkhang.pdf.pagination.PageTops;

/**
 * The bars beside what stands in the source's language. They are drawn, for all of them stand at the text's edge, however deep in
 * lists, quotes and tables that is what they stand beside; beside a table that reaches beyond the edge, they stand beyond it.
 */
final class UntranslatedBars {
    /** In points. */
    private static final float WIDTH = 1.5f;

    private static final float GAP = 9;

    private final List<Integer> pageTops;
    private final List<Bar> bars = new ArrayList<>();

    private UntranslatedBars(List<Integer> pageTops) {
        this.pageTops = pageTops;
    }

    /** A place in the document, in the engine's dots. */
    private record Area(int left, int right, int top, int bottom) {
        static Area of(Box box) {
            return new Area(
                    box.getAbsX(), box.getAbsX() + box.getWidth(), box.getAbsY(), box.getAbsY() + box.getHeight());
        }

        Area with(Area other) {
            return new Area(
                    Math.min(left, other.left),
                    Math.max(right, other.right),
                    Math.min(top, other.top),
                    Math.max(bottom, other.bottom));
        }
    }

    /**
     * A bar on a page, in the engine's dots.
     *
     * @param edge of what it stands beside
     * @param behind whether it stands to the right of that
     */
    private record Bar(int page, int edge, boolean behind, int top, int bottom) {}

    /** Those under the box of a document whose lines are set. */
    static UntranslatedBars under(BlockBox root) {
        UntranslatedBars bars = new UntranslatedBars(PageTops.of(root));
        bars.collect(root, null);
        return bars;
    }

    /** @param text the box of the text that a box is in; null outside of one */
    private void collect(Box box, @Nullable Box text) {
        Element element = box instanceof BlockBox ? box.getElement() : null;
        if (text != null && element != null && isMarked(element)) {
            add(box, text);
            return;
        }
        boolean isText = element != null && Dom.hasClass(element, PageClass.BODY);
        for (int i = 0; i < box.getChildCount(); i++) {
            collect(box.getChild(i), isText ? box : text);
        }
    }

    private static boolean isMarked(Element element) {
        return Dom.hasClass(element, PageClass.UNTRANSLATED) || Dom.hasClass(element, PageClass.BARRED);
    }

    private void add(Box box, Box text) {
        int left = text.getAbsX() + text.getTx();
        int right = left + ((BlockBox) text).getContentWidth();
        boolean rightToLeft = text.getStyle().getDirection() == IdentValue.RTL;
        Map<Integer, Area> onPages = new TreeMap<>();
        measure(box, onPages);
        onPages.forEach((page, area) -> {
            int edge = rightToLeft ? Math.max(right, area.right()) : Math.min(left, area.left());
            bars.add(new Bar(page, edge, rightToLeft, area.top(), area.bottom()));
        });
    }

    /** What there is to be seen of a box on each page: its lines, and rows that no page's end divides. */
    private void measure(Box box, Map<Integer, Area> onPages) {
        int page = PageTops.page(box.getAbsY(), pageTops);
        boolean isWholeRow =
                box instanceof TableRowBox && PageTops.page(box.getAbsY() + box.getHeight() - 1, pageTops) == page;
        if (isWholeRow || box instanceof LineBox) {
            onPages.merge(page, Area.of(box), Area::with);
            return;
        }
        for (int i = 0; i < box.getChildCount(); i++) {
            measure(box.getChild(i), onPages);
        }
    }

    /** Draws those of one page, counted from 0. */
    void draw(int page, FurniturePainter painter, PageDevice device) {
        for (Bar bar : bars) {
            if (bar.page() == page) {
                double left = device.pageX(bar.edge()) + (bar.behind() ? GAP : -GAP - WIDTH);
                double bottom = device.pageY(bar.bottom());
                painter.paintBar(left, bottom, WIDTH, device.pageY(bar.top()) - bottom, device);
            }
        }
    }
}
