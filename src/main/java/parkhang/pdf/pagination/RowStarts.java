package parkhang.pdf.pagination;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import parkhang.html.PageClass;
import parkhang.pdf.markup.Dom;

/**
 * Sees to it that both languages of a row begin on one page: where the first lines of one have too little room there, the engine lets
 * them begin the next, and leaves the other behind.
 */
public final class RowStarts {
    /** Each row that goes over moves all behind it, so they are mended one by one; a document that needs more is printed as it is. */
    private static final int MOST_ROUNDS = 40;

    private int rounds;

    /** How often something was changed. */
    public int rounds() {
        return rounds;
    }

    /** Whether a row was told to begin a page. */
    boolean mend(BlockBox root, List<Integer> pageTops) {
        Element parted = rounds == MOST_ROUNDS ? null : parted(root, pageTops);
        if (parted == null) {
            return false;
        }
        rounds++;
        Dom.addClass(parted, PageClass.COMPANION);
        return true;
    }

    /** The first row that is not told so yet; null where there is none. */
    private static @Nullable Element parted(Box box, List<Integer> pageTops) {
        Element element = box.getElement();
        if (element != null && Dom.hasClass(element, PageClass.PAIR)) {
            Element row = (Element) element.getParentNode();
            return isParted(box, pageTops) && !Dom.hasClass(row, PageClass.COMPANION) ? row : null;
        }
        for (int i = 0; i < box.getChildCount() && !(box instanceof LineBox); i++) {
            Element found = parted(box.getChild(i), pageTops);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static boolean isParted(Box pair, List<Integer> pageTops) {
        Set<Integer> pages = new HashSet<>();
        for (int i = 0; i < pair.getChildCount(); i++) {
            LineBox first = firstLine(pair.getChild(i));
            if (first != null) {
                pages.add(PageTops.page(first.getAbsY(), pageTops));
            }
        }
        return pages.size() > 1;
    }

    private static @Nullable LineBox firstLine(Box box) {
        if (box instanceof LineBox line) {
            return line;
        }
        for (int i = 0; i < box.getChildCount(); i++) {
            LineBox line = firstLine(box.getChild(i));
            if (line != null) {
                return line;
            }
        }
        return null;
    }
}
