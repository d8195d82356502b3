package parkhang.pdf.pagination;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import parkhang.html.PageClass;
import parkhang.pdf.markup.Dom;

/**
 * Sees to it that no table ends with one row alone below a repeated head: the row before goes over with it. The style sheet can't
 * ask for that: an avoided break after a row makes the engine draw the head twice.
 */
final class TableEnd {
    /** A table of fewer rows would leave one alone at its other end. */
    private static final int LEAST_ROWS = 4;

    private TableEnd() {}

    private record Row(Element element, int top) {
        boolean isWith(Row other) {
            return element.getParentNode() == other.element.getParentNode();
        }
    }

    /** Whether a row was told to begin a page. */
    static boolean mend(List<LaidOutBlock> blocks, List<Integer> pageTops) {
        List<Row> rows = rows(blocks);
        boolean mended = false;
        for (int i = LEAST_ROWS - 1; i < rows.size(); i++) {
            Row last = rows.get(i);
            Row before = rows.get(i - 1);
            boolean isEnd = i + 1 == rows.size() || !rows.get(i + 1).isWith(last);
            boolean isLong = rows.get(i - LEAST_ROWS + 1).isWith(last);
            boolean isAlone = pageTops.stream().anyMatch(top -> before.top() < top && top <= last.top());
            if (isEnd && isLong && isAlone && !Dom.hasClass(before.element(), PageClass.COMPANION)) {
                Dom.addClass(before.element(), PageClass.COMPANION);
                mended = true;
            }
        }
        return mended;
    }

    /** The rows of all tables' bodies. */
    private static List<Row> rows(List<LaidOutBlock> blocks) {
        List<Row> rows = new ArrayList<>();
        for (LaidOutBlock block : blocks) {
            row(block.element())
                    .filter(row -> rows.isEmpty() || rows.get(rows.size() - 1).element() != row)
                    .ifPresent(row -> rows.add(new Row(row, block.lines().get(0).top())));
        }
        return rows;
    }

    private static Optional<Element> row(Node inner) {
        for (Node node = inner; node instanceof Element element; node = node.getParentNode()) {
            if (element.getTagName().equals("tr")
                    && element.getParentNode().getNodeName().equals("tbody")) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }
}
