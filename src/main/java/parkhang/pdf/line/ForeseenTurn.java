package parkhang.pdf.line;

import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.PageBox;

/** Foresees where the page turns in a paragraph that is about to be laid out, so that it does not turn within a word. */
final class ForeseenTurn {
    /** No fewer lines stand before the turn, and behind it: as the style sheet has it. */
    private static final int LEAST = 2;

    private ForeseenTurn() {}

    /**
     * The number of the line behind which the page turns, counted from 1; 0 where it does not. What has higher lines among others is
     * not foreseen.
     *
     * @param lines how many the paragraph has
     */
    static int after(int lines, BlockBox box, LayoutContext context) {
        if (lines < 2 * LEAST || !box.getStyle().isTextJustify()) {
            return 0;
        }
        int top = box.getAbsY() + box.getTy();
        PageBox page = context.getRootLayer().getFirstPage(context, top);
        int height = (int) Math.ceil(box.getStyle().getLineHeight(context));
        int fitting = page == null ? lines : (page.getBottom(context) - 1 - top) / height;
        return fitting < LEAST || fitting >= lines ? 0 : Math.min(fitting, lines - LEAST);
    }
}
