package parkhang.pdf.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import parkhang.html.PageClass;
import parkhang.pdf.page.PageGeometry;

/** Tells the style sheet what it cannot see of a table: how wide and how long it is, and which columns hold a few letters only. */
public final class TableForm {
    /** From so many columns on a table needs the page's whole width, and words that break if they must. */
    private static final int WIDE = 5;

    /** Up to so many rows a table stays whole. */
    private static final int WHOLE = 10;

    /** A date of any language fits, such as 23 septembre 2023. */
    private static final int SHORT = 20;

    /** In letters: the room between two columns, and the most that a column gets for its text's sake. */
    private static final int GAP = 2;

    private static final int AMPLE = 16;

    /** In points: a figure of a wide table's type, and what parts it from the next. */
    private static final float NARROWEST = 10;

    /** The engine's shares of a width are whole hundredths. */
    private static final int MOST_COLUMNS = 99;

    private final List<List<Element>> rows = new ArrayList<>();

    private TableForm(Element table) {
        for (Element row : elements(table.getElementsByTagName("tr"))) {
            rows.add(elements(row.getChildNodes()));
        }
    }

    public static TableForm of(Element table) {
        return new TableForm(table);
    }

    /** How many columns there is room for on a page, if each held no more than a figure. */
    public static int mostColumns(PageGeometry page) {
        return Math.min(MOST_COLUMNS, (int) (page.textWidth() / NARROWEST));
    }

    public int columns() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /** Marks the cells, and gives the classes of the whole. */
    List<PageClass> mark() {
        List<PageClass> classes = new ArrayList<>(List.of(PageClass.TABLE));
        if (rows.size() <= WHOLE) {
            classes.add(PageClass.WHOLE);
        }
        int columns = columns();
        if (columns >= WIDE) {
            divideWidth(columns);
            classes.add(PageClass.WIDE);
        } else if (IntStream.range(0, columns).filter(this::markIfShort).count() == columns && columns > 0) {
            classes.add(PageClass.NARROW);
        }
        return classes;
    }

    /** Gives each column of a wide table its share: its longest word at least, and its longest text within reason. */
    private void divideWidth(int columns) {
        int[] shares = IntStream.range(0, columns)
                .map(column -> cells(column)
                        .map(cell -> cell.getTextContent().strip())
                        .mapToInt(text -> GAP + Math.max(Math.min(text.length(), AMPLE), longestWord(text)))
                        .max()
                        .orElse(GAP))
                .toArray();
        int all = IntStream.of(shares).sum();
        for (int column = 0; column < rows.get(0).size(); column++) {
            rows.get(0).get(column).setAttribute("style", "width: " + 100f * shares[column] / all + "%");
        }
    }

    private Stream<Element> cells(int column) {
        return rows.stream().filter(row -> column < row.size()).map(row -> row.get(column));
    }

    private boolean markIfShort(int column) {
        List<Element> cells = cells(column).toList();
        boolean isShort =
                cells.stream().allMatch(cell -> cell.getTextContent().strip().length() <= SHORT);
        if (isShort) {
            cells.forEach(cell -> Dom.addClass(cell, PageClass.SHORT));
        }
        return isShort;
    }

    private static int longestWord(String text) {
        return Stream.of(text.split("\\s+")).mapToInt(String::length).max().orElse(0);
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }
}
