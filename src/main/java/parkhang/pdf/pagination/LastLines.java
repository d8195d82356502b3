package parkhang.pdf.pagination;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.LineBox;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import parkhang.html.PageClass;
import parkhang.pdf.markup.Dom;

/**
 * Divides the paragraph or the table that ends a text, so that the last page has a few of its lines and not the colophon alone: for
 * where nothing near the text's end may begin a page as a whole.
 */
final class LastLines {
    /** No fewer lines or rows of the same stand before the page turns, and behind it: as the style sheet has it. */
    private static final int LEAST = 2;

    private LastLines() {}

    /**
     * Moves lines to the last page, on which there is nothing but the closing so far.
     *
     * @param start where the page before begins, in the engine's dots
     * @return whether a row was told to begin the page instead, from the next layout on
     */
    static boolean mend(List<LaidOutBlock> blocks, int start, BlockBox closing, BoxMove move) {
        int bottom = 0;
        for (int i = blocks.size() - 1; i >= 0; i--) {
            LaidOutBlock block = blocks.get(i);
            if (LastPage.isOfClosing(block)) {
                continue;
            }
            bottom = Math.max(bottom, LastPage.bottom(block));
            if (LastPage.bottom(block) <= start || bottom - LastPage.bottom(block) > LastPage.MOST) {
                return false;
            }
            Element row = row(block.element());
            if (row != null) {
                if (LastPage.top(block) > start && bottom - LastPage.top(block) >= LastPage.FEW && mayBeginPage(row)) {
                    return Dom.addClass(row, PageClass.COMPANION);
                }
                continue;
            }
            LineBox first = first(block, start, bottom);
            if (first != null) {
                move.beginsLastPage(first, closing);
                return false;
            }
        }
        return false;
    }

    /** The line of a paragraph that the last page must begin with to have enough; null where it may not be divided there. */
    private static @Nullable LineBox first(LaidOutBlock block, int start, int bottom) {
        List<LineBox> lines = block.lineBoxes();
        if (!block.element().getTagName().equals("p")) {
            return null;
        }
        for (int line = lines.size() - LEAST;
                line >= LEAST && lines.get(line - LEAST).getAbsY() >= start;
                line--) {
            boolean isWithinWord = block.lines().get(line - 1).isHyphenated();
            if (bottom - lines.get(line).getAbsY() >= LastPage.FEW && !isWithinWord) {
                return lines.get(line);
            }
        }
        return null;
    }

    private static @Nullable Element row(Element inner) {
        for (Node node = inner; node instanceof Element element; node = node.getParentNode()) {
            if (element.getTagName().equals("tr")) {
                return element;
            }
        }
        return null;
    }

    private static boolean mayBeginPage(Element row) {
        int before = 0;
        for (Node node = row.getPreviousSibling(); node != null; node = node.getPreviousSibling()) {
            before += node instanceof Element ? 1 : 0;
        }
        return before >= LEAST && row.getParentNode().getNodeName().equals("tbody") && !Dom.isIn(row, PageClass.WHOLE);
    }
}
