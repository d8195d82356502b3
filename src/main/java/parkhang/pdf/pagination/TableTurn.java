package parkhang.pdf.pagination;

import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.render.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import parkhang.html.PageClass;
import parkhang.pdf.markup.Dom;

/**
 * Sees to it that the page turns well in a table: its head does not stay behind alone or with one low row, and one row does not stand
 * alone at its end, below a repeated head. The style sheet can't ask for that: an avoided break after a row makes the engine draw
 * the head twice. And where a head goes over by itself, the engine keeps room below it for all that the page before had left.
 */
final class TableTurn {
    /** A table of fewer rows would leave one alone at its other end. */
    private static final int LEAST_ROWS = 4;

    /** A row of two is not as high, with its padding. */
    private static final int MOST_LINES = 3;

    private TableTurn() {}

    /**
     * A row of a table.
     *
     * @param top of its first line of text, in the engine's dots
     * @param inset how far below the row's own top that is
     * @param line how high that line is
     * @param height of the row
     */
    private record Row(Element element, int top, int inset, int line, int height) {
        private static Row of(Element element, LaidOutBlock block) {
            LaidOutBlock.Line first = block.lines().get(0);
            Box row = block.box();
            while (!(row instanceof TableRowBox) && row.getParent() != null) {
                row = row.getParent();
            }
            return new Row(
                    element, first.top(), first.top() - row.getAbsY(), first.bottom() - first.top(), row.getHeight());
        }

        Row or(Row beside) {
            return beside.top < top ? beside : this;
        }

        boolean isWith(Row other) {
            return element.getParentNode() == other.element.getParentNode();
        }

        /** Whether it has a line or two. */
        boolean isLow() {
            return height < MOST_LINES * line;
        }

        boolean isHead() {
            return element.getParentNode().getNodeName().equals("thead");
        }

        boolean isOfTable(Row other) {
            return element.getParentNode().getParentNode()
                    == other.element.getParentNode().getParentNode();
        }
    }

    /** Whether a row or a table was told to begin a page. */
    static boolean mend(List<LaidOutBlock> blocks, List<Integer> pageTops) {
        List<Row> rows = rows(blocks);
        boolean mended = false;
        for (int i = 1; i < rows.size(); i++) {
            Row last = rows.get(i);
            Row before = rows.get(i - 1);
            boolean isFirst = before.isHead() && before.isOfTable(last);
            boolean isParted =
                    !last.isHead() && pageTops.stream().anyMatch(top -> before.top() < top && top <= last.top());
            boolean isEnd = i + 1 == rows.size() || !rows.get(i + 1).isWith(last);
            boolean isLong = i >= LEAST_ROWS - 1 && rows.get(i - LEAST_ROWS + 1).isWith(last);
            boolean isSecond = i > 1 && rows.get(i - 2).isHead() && before.isWith(last) && isParted;
            if (isSecond && hasRows(rows, i) && before.isLow()) {
                mended |= Dom.addClass(beginning(rows.get(i - 2).element()), PageClass.COMPANION);
            } else if (isFirst && (isParted || last.inset() > last.line())) {
                mended |= Dom.addClass(beginning(before.element()), PageClass.COMPANION);
            } else if (isParted && !isFirst && isEnd && isLong) {
                mended |= Dom.addClass(before.element(), PageClass.COMPANION);
            }
        }
        return mended;
    }

    /** Whether so many rows of the same table begin with one that none of them is left alone. */
    private static boolean hasRows(List<Row> rows, int first) {
        int last = first + LEAST_ROWS - 2;
        return last < rows.size() && rows.get(last).isWith(rows.get(first));
    }

    /** What goes over with a table's head: its caption, and the headings over it. */
    private static Element beginning(Element row) {
        Element first = row;
        while (first.getParentNode() instanceof Element outer && Dom.isIn(outer, PageClass.TABLE)) {
            first = outer;
        }
        for (Node node = first; node != null && isBeginning(node, first); node = node.getPreviousSibling()) {
            first = node instanceof Element element ? element : first;
        }
        return first;
    }

    private static boolean isBeginning(Node node, Element block) {
        return !(node instanceof Element) || node == block || node.getNodeName().matches("h[1-6]");
    }

    /** The rows of all tables' heads and bodies. */
    private static List<Row> rows(List<LaidOutBlock> blocks) {
        List<Row> rows = new ArrayList<>();
        for (LaidOutBlock block : blocks) {
            row(block.element()).map(element -> Row.of(element, block)).ifPresent(row -> {
                int last = rows.size() - 1;
                if (last >= 0 && rows.get(last).element() == row.element()) {
                    rows.set(last, rows.get(last).or(row));
                } else {
                    rows.add(row);
                }
            });
        }
        return rows;
    }

    private static Optional<Element> row(Node inner) {
        for (Node node = inner; node instanceof Element element; node = node.getParentNode()) {
            if (element.getTagName().equals("tr")) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }
}
