package parkhang.pdf.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import parkhang.html.PageClass;
import parkhang.pdf.page.PageGeometry;
import parkhang.xml.Elements;

/** Tells the style sheet what it cannot see of a table: how wide and how long it is, and which columns hold a few letters only. */
public final class TableForm {
    /** From so many columns on a table needs the page's whole width, and words that break if they must. */
    private static final int WIDE = 5;

    /** Up to so many rows a table stays whole, if it has no more characters than these: about a sixth of a page. */
    private static final int WHOLE = 10;

    private static final int WHOLE_TEXT = 1200;

    /** In characters: the page may turn in a row of which a cell has more, some eight lines. */
    private static final int LONG_CELL = 400;

    /** A date of any language fits, such as 23 septembre 2023. */
    private static final int SHORT = 20;

    /** In points: a figure of a wide table's type, and what parts it from the next. */
    private static final float NARROWEST = 10;

    private final List<List<Element>> rows = new ArrayList<>();

    private TableForm(Element table) {
        for (Element row : Dom.all(table, "tr")) {
            rows.add(Elements.in(row));
        }
    }

    public static TableForm of(Element table) {
        return new TableForm(table);
    }

    /** How many columns there is room for on a page, if each held no more than a figure. */
    public static int mostColumns(PageGeometry page) {
        return (int) (page.textWidth() / NARROWEST);
    }

    public int columns() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /** Marks the cells, and gives the classes of the whole. */
    List<PageClass> mark() {
        List<PageClass> classes = new ArrayList<>(List.of(PageClass.TABLE));
        long text =
                rows.stream().flatMap(List::stream).mapToInt(TableForm::length).sum();
        if (rows.size() <= WHOLE && text <= WHOLE_TEXT) {
            classes.add(PageClass.WHOLE);
        }
        rows.stream()
                .filter(row -> row.stream().anyMatch(cell -> length(cell) > LONG_CELL))
                .forEach(row -> Dom.addClass((Element) row.get(0).getParentNode(), PageClass.DIVISIBLE));
        int columns = columns();
        if (columns >= WIDE) {
            classes.add(PageClass.WIDE);
        } else if (IntStream.range(0, columns).filter(this::markIfShort).count() == columns && columns > 0) {
            classes.add(PageClass.NARROW);
        }
        return classes;
    }

    private Stream<Element> cells(int column) {
        return rows.stream().filter(row -> column < row.size()).map(row -> row.get(column));
    }

    private boolean markIfShort(int column) {
        List<Element> cells = cells(column).toList();
        boolean isShort = cells.stream().allMatch(cell -> length(cell) <= SHORT);
        if (isShort) {
            cells.forEach(cell -> Dom.addClass(cell, PageClass.SHORT));
        }
        return isShort;
    }

    private static int length(Element cell) {
        return cell.getTextContent().strip().length();
    }
}
