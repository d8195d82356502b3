package parkhang.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Tells the style sheet what it cannot see of a table: how wide and how long it is, and which columns hold a few letters only. */
final class TableForm {
    /** From so many columns on a table needs the page's whole width, and words that break if they must. */
    private static final int WIDE = 5;

    /** Up to so many rows a table stays whole. */
    private static final int WHOLE = 10;

    /** A date of any language fits, such as 23 septembre 2023. */
    private static final int SHORT = 20;

    private final List<List<Element>> rows = new ArrayList<>();

    private TableForm(Element table) {
        for (Element row : elements(table.getElementsByTagName("tr"))) {
            rows.add(elements(row.getChildNodes()));
        }
    }

    static TableForm of(Element table) {
        return new TableForm(table);
    }

    /** Marks the cells, and gives the classes of the whole. */
    String mark() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        boolean wide = columns >= WIDE;
        long shortColumns =
                wide ? 0 : IntStream.range(0, columns).filter(this::markIfShort).count();
        return "table" + (wide ? " wide" : "") + (rows.size() <= WHOLE ? " whole" : "")
                + (columns > 0 && shortColumns == columns ? " narrow" : "");
    }

    private boolean markIfShort(int column) {
        List<Element> cells = rows.stream()
                .filter(row -> column < row.size())
                .map(row -> row.get(column))
                .toList();
        boolean isShort =
                cells.stream().allMatch(cell -> cell.getTextContent().strip().length() <= SHORT);
        if (isShort) {
            cells.forEach(cell -> cell.setAttribute("class", (cell.getAttribute("class") + " short").strip()));
        }
        return isShort;
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }
}
