package parkhang.pdf;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.PageBox;
import java.util.List;

/** Looks at the pages that the engine laid out, and changes the document where it would lay out what no one would print. */
final class SecondLook {
    private SecondLook() {}

    /** Whether the document was changed, and wants to be laid out again. */
    static boolean mend(BlockBox root, TextBreaks breaks) {
        List<LaidOutBlock> blocks = LaidOutBlock.under(root);
        List<Integer> pageTops =
                root.getLayer().getPages().stream().map(PageBox::getTop).toList();
        boolean mended = new LineEnds(breaks).mend(blocks);
        mended |= new HyphenLadder(pageTops).mend(blocks);
        mended |= TableEnd.mend(blocks, pageTops);
        return mended || LastPage.mend(blocks, pageTops);
    }
}
