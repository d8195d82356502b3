package parkhang.pdf.line;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.newmatch.CascadedStyle;
import com.openhtmltopdf.css.parser.PropertyValue;
import com.openhtmltopdf.css.sheet.PropertyDeclaration;
import com.openhtmltopdf.css.sheet.StylesheetInfo;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableCellBox;
import com.openhtmltopdf.newtable.TableColumn;
import com.openhtmltopdf.newtable.TableSectionBox;
import com.openhtmltopdf.render.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.css.CSSPrimitiveValue;
import parkhang.paragraph.LineEnd;
import parkhang.paragraph.Measured;

/**
 * Tells the engine how wide the columns of a table are, by what its cells hold. By its own way it measures each word by itself, and
 * tears it where the column's share of the lines is less than it. Lengths are the engine's dots. Proved on OpenHTMLtoPDF 1.1.65.
 */
final class TableColumns {
    /** In UTF-16 units: what is longer is no figure, date or word that anybody would miss, such as a key or an address. */
    private static final int LONGEST = 30;

    private final LineEndFinder finder;

    /** Of the tables that were met: whether they are no wider than what they hold. */
    private final IdentityHashMap<TableBox, Boolean> narrow = new IdentityHashMap<>();

    private final IdentityHashMap<TableBox, Integer> rooms = new IdentityHashMap<>();

    /** Tables that tear what is never torn, and how many columns there is room for that are as wide as theirs on average. */
    private final Map<Element, Integer> tooWide = new LinkedHashMap<>();

    TableColumns(LineEndFinder finder) {
        this.finder = finder;
    }

    /**
     * A cell's needs, its padding included.
     *
     * @param begin its first column
     * @param end the one behind its last
     * @param whole what is never torn
     */
    private record Cell(int begin, int end, double line, double word, double part, double whole) {
        boolean spans() {
            return end - begin > 1;
        }
    }

    /** Takes the choice from the engine, before it looks how it is to choose. What only is laid out as a table has its columns. */
    void claim(TableBox table) {
        boolean isTable =
                table.getElement() != null && table.getElement().getTagName().equals("table");
        if (isTable && !narrow.containsKey(table)) {
            CalculatedStyle style = table.getStyle();
            narrow.put(table, style.isAutoWidth());
            table.setStyle(OverriddenStyle.of(
                    style,
                    CascadedStyle.createLayoutPropertyDeclaration(CSSName.TABLE_LAYOUT, IdentValue.FIXED),
                    width(CSSPrimitiveValue.CSS_PERCENTAGE, 100)));
        }
    }

    /**
     * Chooses for a table whose room is known.
     *
     * @param texts the text of a cell; empty where it holds other things
     */
    void choose(LayoutContext context, TableBox table, Function<TableCellBox, Optional<BlockText>> texts) {
        int room = table.getContainingBlock().getContentWidth() - table.marginsBordersPaddingAndSpacing(context, true);
        Boolean isNarrow = narrow.get(table);
        if (isNarrow == null || Integer.valueOf(room).equals(rooms.put(table, room))) {
            return;
        }
        if (table.numEffCols() == 0) {
            sections(table).forEach(section -> section.recalcCells(context));
        }
        int[] widths = widths(context, table, room, isNarrow, texts);
        table.getStyleColumns().clear();
        int rest = room;
        for (int width : widths) {
            table.addStyleColumn(column(context, table, width));
            rest -= width;
        }
        if (rest > 0) { // a column that no cell is in: the engine would give the rest to the others
            table.addStyleColumn(column(context, table, rest));
        }
    }

    private int[] widths(
            LayoutContext context,
            TableBox table,
            int room,
            boolean isNarrow,
            Function<TableCellBox, Optional<BlockText>> texts) {
        List<TableCellBox> boxes = cells(table);
        List<Cell> cells = new ArrayList<>(boxes.size());
        boxes.forEach(box -> cells.add(cell(context, table, box, texts.apply(box))));
        int columns = cells.stream().mapToInt(Cell::end).max().orElse(1);
        double[] lines = longest(cells, columns, Cell::line);
        double[] words = longest(cells, columns, Cell::word);
        double[] parts = longest(cells, columns, Cell::part);
        note(table, DoubleStream.of(longest(cells, columns, Cell::whole)).sum(), columns, room);
        double wanted = isNarrow ? Math.ceil(DoubleStream.of(lines).sum()) : room;
        return ColumnWidths.of(lines, words, parts, (int) Math.min(room, wanted));
    }

    private void note(TableBox table, double needed, int columns, int room) {
        if (needed > room) {
            tooWide.put(table.getElement(), (int) (room * columns / needed));
        } else {
            tooWide.remove(table.getElement());
        }
    }

    Map<Element, Integer> tooWide() {
        return tooWide;
    }

    private static Stream<TableSectionBox> sections(TableBox table) {
        return table.getChildren().stream()
                .filter(TableSectionBox.class::isInstance)
                .map(TableSectionBox.class::cast);
    }

    private static List<TableCellBox> cells(TableBox table) {
        List<TableCellBox> cells = new ArrayList<>();
        for (Box section : sections(table).toList()) {
            for (Box row : section.getChildren()) {
                row.getChildren().stream()
                        .filter(TableCellBox.class::isInstance)
                        .map(TableCellBox.class::cast)
                        .forEach(cells::add);
            }
        }
        return cells;
    }

    private Cell cell(LayoutContext context, TableBox table, TableCellBox box, Optional<BlockText> text) {
        int begin = table.colToEffCol(box.getCol());
        int end = table.colToEffCol(box.getCol() + box.getStyle().getColSpan());
        if (text.isEmpty()) {
            box.calcMinMaxWidth(context);
            return new Cell(begin, end, box.getMaxWidth(), box.getMinWidth(), box.getMinWidth(), 0);
        }
        int sides = box.getStyle().getMarginBorderPadding(context, 0, CalculatedStyle.LEFT)
                + box.getStyle().getMarginBorderPadding(context, 0, CalculatedStyle.RIGHT);
        Measured measured = finder.measured(text.get(), Float.MAX_VALUE);
        return new Cell(
                begin,
                end,
                sides + longest(measured, Integer.MAX_VALUE, LineEnd.Kind.FORCED),
                sides
                        + longest(
                                measured,
                                Integer.MAX_VALUE,
                                LineEnd.Kind.FORCED,
                                LineEnd.Kind.WORD,
                                LineEnd.Kind.CLAUSE),
                sides + longest(measured, Integer.MAX_VALUE, LineEnd.Kind.values()),
                sides + longest(measured, LONGEST, LineEnd.Kind.values()));
    }

    /** The longest that stands between two ends of these kinds and has no more letters than most, in whole dots. */
    private static double longest(Measured text, int most, LineEnd.Kind... kinds) {
        List<LineEnd.Kind> wanted = Arrays.asList(kinds);
        float longest = 0;
        LineEnd before = text.begin();
        for (LineEnd end : text.ends()) {
            if (wanted.contains(end.kind())) {
                boolean counts = end.end() - before.next() <= most;
                longest = counts ? Math.max(longest, text.width(before, end)) : longest;
                before = end;
            }
        }
        return Math.ceil(longest);
    }

    private interface Need {
        double of(Cell cell);
    }

    /** Of each column; what a cell over several needs beyond theirs they share by what they have. */
    private static double[] longest(List<Cell> cells, int columns, Need need) {
        double[] longest = new double[columns];
        Arrays.fill(longest, 1);
        for (Cell cell : cells) {
            if (!cell.spans()) {
                longest[cell.begin()] = Math.max(longest[cell.begin()], need.of(cell));
            }
        }
        for (Cell cell : cells) {
            if (cell.spans()) {
                double sum = 0;
                for (int i = cell.begin(); i < cell.end(); i++) {
                    sum += longest[i];
                }
                double factor = Math.max(1, need.of(cell) / sum);
                for (int i = cell.begin(); i < cell.end(); i++) {
                    longest[i] *= factor;
                }
            }
        }
        return longest;
    }

    private static TableColumn column(LayoutContext context, TableBox table, int width) {
        float pixels = (width + 0.5f) / context.getSharedContext().getDotsPerPixel();
        CascadedStyle style = CascadedStyle.createLayoutStyle(List.of(
                CascadedStyle.createLayoutPropertyDeclaration(CSSName.DISPLAY, IdentValue.TABLE_COLUMN),
                width(CSSPrimitiveValue.CSS_PX, pixels)));
        return new TableColumn(table.getElement(), table.getStyle().deriveStyle(style));
    }

    private static PropertyDeclaration width(short unit, float length) {
        return new PropertyDeclaration(
                CSSName.WIDTH, new PropertyValue(unit, length, Float.toString(length)), true, StylesheetInfo.USER);
    }
}
