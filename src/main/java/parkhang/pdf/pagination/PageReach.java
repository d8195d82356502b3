package parkhang.pdf.pagination;

import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parkhang.pdf.line.LetterInk;

/**
 * How far letters of a page's first lines reach beyond its text, and those of its last, in the engine's dots: a word of Nastaliq comes
 * down from far above its line. They go into the margin, so that all pages begin with the same baseline.
 */
public record PageReach(float above, float below) {
    private static final PageReach NONE = new PageReach(0, 0);

    /** No letter reaches so far from its line. */
    private static final int EDGE = 40 * LaidOutBlock.PIXEL;

    /** Of each page. The lines are not yet set. */
    public static List<PageReach> of(LaidOutDocument layout) {
        List<PageBox> pages = layout.root().getLayer().getPages();
        List<Integer> pageTops = PageTops.of(layout.root());
        List<PageReach> reaches = new ArrayList<>();
        pages.forEach(page -> reaches.add(NONE));
        for (LaidOutBlock block : layout.blocks()) {
            List<LineBox> boxes = block.lineBoxes();
            @Nullable List<List<LetterInk>> inks = null;
            for (int i = 0; i < boxes.size(); i++) {
                int number = PageTops.page(boxes.get(i).getAbsY(), pageTops);
                PageBox page = pages.get(number);
                if (isAtEdge(boxes.get(i), page) && block.lines().get(i).isTall()) {
                    inks = inks == null ? LetterInk.of(block.box(), boxes, layout.shaper(), layout.breaker()) : inks;
                    reaches.set(number, reaches.get(number).with(inks.get(i), page));
                }
            }
        }
        return reaches;
    }

    private static boolean isAtEdge(LineBox line, PageBox page) {
        return line.getAbsY() < page.getTop() + EDGE || line.getAbsY() + line.getHeight() > page.getBottom() - EDGE;
    }

    private PageReach with(List<LetterInk> inks, PageBox page) {
        float above = this.above;
        float below = this.below;
        for (LetterInk ink : inks) {
            above = Math.max(above, page.getTop() - ink.top());
            below = Math.max(below, ink.bottom() - page.getBottom());
        }
        return new PageReach(above, below);
    }
}
