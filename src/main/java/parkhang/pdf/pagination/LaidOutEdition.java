package parkhang.pdf.pagination;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import parkhang.pdf.markup.TurnedTable;

/**
 * An edition as it was laid out: its text, and tables that have turned pages to themselves. Those follow the page on which the text comes
 * to the table, as a figure does that fills a page; the text goes on before them, so that it leaves no hole.
 *
 * @param leaves in the order in which they are bound
 */
public record LaidOutEdition(LaidOutDocument text, List<Table> tables, List<Leaf> leaves) implements AutoCloseable {
    /** A table, and the document that has nothing else in it. */
    public record Table(TurnedTable table, LaidOutDocument layout) {}

    /**
     * A page.
     *
     * @param layout that it is of
     * @param index among the pages of that, from 0
     */
    public record Leaf(LaidOutDocument layout, int index) {
        public PageBox box() {
            return layout.root().getLayer().getPages().get(index);
        }
    }

    /**
     * The edition of a text and of its tables.
     *
     * @param tables in the order of the text
     */
    public static LaidOutEdition of(LaidOutDocument text, List<Table> tables) {
        return of(text, tables, table -> page(table, text));
    }

    /**
     * The same where it is known what the tables follow.
     *
     * @param pages tell which page of the text each is behind, from 0
     */
    public static LaidOutEdition of(LaidOutDocument text, List<Table> tables, ToIntFunction<TurnedTable> pages) {
        Map<Integer, List<Leaf>> behind = new HashMap<>();
        for (Table table : tables) {
            behind.computeIfAbsent(pages.applyAsInt(table.table()), page -> new ArrayList<>())
                    .addAll(leaves(table.layout()));
        }
        List<Leaf> leaves = new ArrayList<>();
        for (Leaf leaf : leaves(text)) {
            leaves.add(leaf);
            leaves.addAll(behind.getOrDefault(leaf.index(), List.of()));
        }
        return new LaidOutEdition(text, List.copyOf(tables), List.copyOf(leaves));
    }

    private static List<Leaf> leaves(LaidOutDocument layout) {
        List<Leaf> leaves = new ArrayList<>();
        for (int i = 0; i < layout.root().getLayer().getPages().size(); i++) {
            leaves.add(new Leaf(layout, i));
        }
        return leaves;
    }

    /** Of the last line before the table, from 0; the first where there is none. */
    private static int page(TurnedTable table, LaidOutDocument text) {
        int last = lastBefore(table, text.root(), 0);
        return Math.max(0, PageTops.page(last, PageTops.of(text.root())));
    }

    /** Where the last line in a box begins that stands before the table; as it was where there is none. */
    private static int lastBefore(TurnedTable table, Box box, int last) {
        int found = last;
        for (int i = 0; i < box.getChildCount(); i++) {
            Box child = box.getChild(i);
            boolean isLine = child instanceof LineBox
                    && element(child).filter(table::isBehind).isPresent();
            found = isLine ? Math.max(found, child.getAbsY()) : lastBefore(table, child, found);
        }
        return found;
    }

    private static Optional<Element> element(Box drawn) {
        Box box = drawn;
        while (box != null && box.getElement() == null) {
            box = box.getParent();
        }
        return Optional.ofNullable(box).map(Box::getElement);
    }

    private static boolean isSame(LaidOutDocument one, LaidOutDocument other) {
        return one.engine() == other.engine();
    }

    public boolean isTurned(LaidOutDocument layout) {
        return !isSame(layout, text);
    }

    /** The text's, and those of the tables behind it. */
    public List<LaidOutDocument> layouts() {
        return Stream.concat(Stream.of(text), tables.stream().map(Table::layout))
                .toList();
    }

    /** Which page of the edition one of a layout is, counted from 1. */
    public int number(LaidOutDocument layout, int index) {
        for (int i = 0; i < leaves.size(); i++) {
            if (isSame(leaves.get(i).layout(), layout) && leaves.get(i).index() == index) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("no page " + index);
    }

    /** On which page of the edition a height in a layout is, counted from 1; what reaches above a layout's first page is on that. */
    public int pageAt(LaidOutDocument layout, int y) {
        return number(layout, Math.max(0, PageTops.page(y, PageTops.of(layout.root()))));
    }

    /** Where an element with a name is laid out; empty where it isn't printed. */
    public Optional<LaidOutDocument> holder(String name) {
        return layouts().stream()
                .filter(layout -> layout.engine().getSharedContext().getBoxById(name) != null)
                .findFirst();
    }

    /** What a layout is of when the tables are put back into the text; a table's has nothing in it but what is around it. */
    public Document documentOf(LaidOutDocument layout) {
        return tables.stream()
                .filter(table -> isSame(table.layout(), layout))
                .findFirst()
                .map(table -> table.table().frame())
                .orElseGet(() -> layout.engine().getDocument());
    }

    /** Puts the tables back into the text: their pages are as they are. */
    public void putTablesBack() {
        tables.forEach(table -> table.table().putBack());
    }

    @Override
    public void close() {
        layouts().forEach(LaidOutDocument::close);
    }
}
