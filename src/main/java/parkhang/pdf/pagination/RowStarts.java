package parkhang.pdf.pagination;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import parkhang.html.PageClass;
import parkhang.pdf.markup.Dom;
import parkhang.xml.Elements;

/**
 * Sees to it that both languages of a row begin on one page: where the first lines of one have too little room there, the engine lets
 * them begin the next, and leaves the other behind.
 */
public final class RowStarts {
    /** Each row that goes over moves all of its chapter behind it, so they are mended one by one; what needs more is printed as it is. */
    private static final int MOST_ROUNDS = 40;

    private int rounds;

    /** How often something was changed. */
    public int rounds() {
        return rounds;
    }

    /** Whether a row was told to begin a page. */
    boolean mend(BlockBox root, List<Integer> pageTops) {
        Map<Node, Element> parted = new LinkedHashMap<>();
        if (rounds < MOST_ROUNDS) {
            collect(root, pageTops, parted);
        }
        if (parted.isEmpty()) {
            return false;
        }
        rounds++;
        parted.values().forEach(row -> Dom.addClass(row, PageClass.COMPANION));
        return true;
    }

    /** Of each chapter the first row that is not told so yet. */
    private static void collect(Box box, List<Integer> pageTops, Map<Node, Element> parted) {
        Element element = box.getElement();
        if (element != null && Dom.hasClass(element, PageClass.PAIR)) {
            Element row = beginning((Element) element.getParentNode());
            if (isParted(box, pageTops) && !Dom.hasClass(row, PageClass.COMPANION)) {
                parted.putIfAbsent(ChapterEnd.chapter(row), row);
            }
            return;
        }
        for (int i = 0; i < box.getChildCount() && !(box instanceof LineBox); i++) {
            collect(box.getChild(i), pageTops, parted);
        }
    }

    /** The first of the rows that go over with one: the heading above it. */
    private static Element beginning(Element row) {
        Element before = Elements.before(row);
        return before != null && Dom.hasClass(before, PageClass.ROW) && Dom.hasClass(before, PageClass.KEPT)
                ? beginning(before)
                : row;
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
