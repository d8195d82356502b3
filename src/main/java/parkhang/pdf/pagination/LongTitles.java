package parkhang.pdf.pagination;

import java.util.List;
import parkhang.html.PageClass;
import parkhang.pdf.markup.Dom;

/** Sets titles of more lines than a title should have in smaller letters. */
final class LongTitles {
    private static final int FEW_LINES = 3;

    private LongTitles() {}

    /** Whether a title was told to be smaller. */
    static boolean mend(List<LaidOutBlock> blocks) {
        boolean mended = false;
        for (LaidOutBlock block : blocks) {
            boolean isLong =
                    block.element().getTagName().equals("h1") && block.lines().size() > FEW_LINES;
            mended |= isLong && Dom.addClass(block.element(), PageClass.LONG);
        }
        return mended;
    }
}
