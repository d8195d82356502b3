package parkhang.pdf;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.PageBox;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Looks at the pages that the engine laid out, and changes the document where it would lay out what no one would print: the engine
 * breaks at every inline's edge, and can strand a colophon. So its own lines are read, and the document gets no-break spots and a
 * fuller last page.
 */
final class SecondLook {
    private SecondLook() {}

    /** Whether the document was changed, and wants to be laid out again. */
    static boolean mend(LaidOutDocument layout, TextBreaks breaks, FigureHoles holes) {
        List<LaidOutBlock> blocks = LaidOutBlock.under(layout.root());
        List<Integer> pageTops = pageTops(layout.root());
        LineEnds lineEnds = new LineEnds(breaks);
        PageTurn pageTurn = new PageTurn(pageTops);
        LineRoom room = new LineRoom(layout.shaper(), layout.breaker(), layout.metrics(), breaks, pageTops);
        boolean mended = holes.mend(layout.root(), pageTops);
        mended |= LongTitles.mend(blocks);
        boolean isMoved = mended;
        for (List<LaidOutBlock> chapter : ChapterEnd.chapters(blocks)) {
            Set<LaidOutBlock> changed = Collections.newSetFromMap(new IdentityHashMap<>());
            changed.addAll(lineEnds.mend(chapter));
            changed.addAll(pageTurn.mend(chapter));
            boolean lines = !changed.isEmpty();
            lines |= room.mend(
                    chapter.stream().filter(block -> !changed.contains(block)).toList());
            lines |= !isMoved && TableEnd.mend(chapter, pageTops);
            mended |= lines || (!isMoved && ChapterEnd.mend(chapter, pageTops));
        }
        return mended || LastPage.mend(blocks, pageTops);
    }

    /** Where each page begins, in the engine's dots. */
    static List<Integer> pageTops(BlockBox root) {
        return root.getLayer().getPages().stream().map(PageBox::getTop).toList();
    }
}
