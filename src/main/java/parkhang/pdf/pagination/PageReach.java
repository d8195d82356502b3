package parkhang.pdf.pagination;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
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
        ToIntFunction<LineBox> number = line -> PageTops.page(line.getAbsY(), pageTops);
        Predicate<LineBox> isAtEdge = line -> isAtEdge(line, pages.get(number.applyAsInt(line)));
        List<PageReach> reaches = new ArrayList<>(Collections.nCopies(pages.size(), NONE));
        for (BlockBox flow : layout.flows()) {
            for (LaidOutBlock block : LaidOutBlock.under(flow, isAtEdge)) {
                List<LineBox> boxes = block.lineBoxes();
                @Nullable List<List<LetterInk>> inks = null;
                for (int i = 0; i < boxes.size(); i++) {
                    LineBox line = boxes.get(i);
                    if (isAtEdge.test(line) && block.lines().get(i).isTall()) {
                        inks = inks == null
                                ? LetterInk.of(block.box(), boxes, layout.shaper(), layout.breaker())
                                : inks;
                        int page = number.applyAsInt(line);
                        reaches.set(page, reaches.get(page).with(inks.get(i), pages.get(page)));
                    }
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
