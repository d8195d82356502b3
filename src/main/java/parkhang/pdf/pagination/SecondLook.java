package parkhang.pdf.pagination;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleSupplier;
import parkhang.pdf.markup.Dom;

/**
 * Looks at the pages that the engine laid out, and changes the document where it would lay out what no one would print: a word divided
 * at a page's end, letters of two lines that touch, a colophon alone on its page.
 */
public final class SecondLook {
    private SecondLook() {}

    /** The same for a text whose pages end where it was told: only its lines are mended. */
    public static boolean mendLines(LaidOutDocument layout, TextBreaks breaks) {
        List<LaidOutBlock> blocks = LaidOutBlock.under(layout.root());
        List<LaidOutBlock> notes = layout.noteBlocks();
        List<Integer> pageTops = PageTops.of(layout.root());
        PageTurn pageTurn = new PageTurn(pageTops);
        LineRoom room = new LineRoom(layout.shaper(), layout.breaker(), layout.metrics(), breaks, pageTops);
        boolean mended = LongTitles.mend(blocks);
        mended |= !pageTurn.mend(notes).isEmpty() || room.mend(notes);
        mended |= !pageTurn.mend(blocks).isEmpty();
        return mended || room.mend(blocks, new BoxMove(layout));
    }

    /**
     * Mends what can be mended in place, and else changes the document.
     *
     * @param rows of two languages side by side; there are none in other documents
     * @param spareFoot by how much lower the last page's text may end than that of others, in points; seldom asked for
     * @return whether the document was changed, and wants to be laid out again
     */
    public static boolean mend(
            LaidOutDocument layout, TextBreaks breaks, FigureHoles holes, RowStarts rows, DoubleSupplier spareFoot) {
        List<LaidOutBlock> blocks = LaidOutBlock.under(layout.root());
        List<Integer> pageTops = PageTops.of(layout.root());
        PageTurn pageTurn = new PageTurn(pageTops);
        LineRoom room = new LineRoom(layout.shaper(), layout.breaker(), layout.metrics(), breaks, pageTops);
        BoxMove move = new BoxMove(layout);
        List<LaidOutBlock> notes = layout.noteBlocks();
        boolean isLong = LongTitles.mend(blocks);
        boolean areRows =
                Dom.isParallel(layout.engine().getDocument()); // a row ends no page for what is in one of its columns
        boolean isParted = areRows ? rows.mend(layout.root(), pageTops) : holes.mend(layout.root(), pageTops);
        boolean mended = isParted || isLong;
        boolean isMoved = mended;
        mended |= !pageTurn.mend(notes).isEmpty() || room.mend(notes);
        for (List<LaidOutBlock> chapter : ChapterEnd.chapters(blocks)) {
            Set<LaidOutBlock> changed = Collections.newSetFromMap(new IdentityHashMap<>());
            changed.addAll(pageTurn.mend(chapter));
            boolean lines = !changed.isEmpty();
            lines |= room.mend(
                    chapter.stream().filter(block -> !changed.contains(block)).toList(), move);
            lines |= !isMoved && TableTurn.mend(chapter, pageTops);
            mended |= lines || (!isMoved && !areRows && ChapterEnd.mend(chapter, pageTops));
        }
        if (areRows) {
            return mended || LastRow.mend(layout.root(), pageTops);
        }
        if (mended || LastPage.isSaved(blocks, pageTops, move, spareFoot)) {
            return mended;
        }
        return holes.savePage(layout.root(), blocks, pageTops) || LastPage.mend(blocks, pageTops, move);
    }
}
