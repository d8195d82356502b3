package parkhang.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Turns a table of GitHub Flavored Markdown into an article's, with the caption that stands before it. */
final class TableReader {
    private static final Keyword CAPTION = new Keyword("Table:");

    private static final Pattern OUTER_BARS = Pattern.compile("^[ \\t]*\\|?|(?<!\\\\)\\|[ \\t]*$");
    private static final Pattern INNER_BAR = Pattern.compile("(?<!\\\\)\\|");

    private final InlineReader inlines;

    TableReader(InlineReader inlines) {
        this.inlines = inlines;
    }

    /** Whether a node is the paragraph that belongs to the table after it. */
    boolean isCaption(Node node) {
        return node.getNext() instanceof TableBlock && CAPTION.begins(node);
    }

    /** A caption that is no table's own, but stands beside one, or beside what may have been meant as one. */
    void reportStrayCaption(Node node) {
        if (CAPTION.begins(node) && (isTableLike(node.getPrevious()) || isTableLike(node.getNext()))) {
            inlines.report(node, ArticleCode.CAPTION_MISPLACED.with(Map.of()));
        }
    }

    private static boolean isTableLike(@Nullable Node node) {
        return node instanceof TableBlock
                || (node instanceof Paragraph
                        && node.getFirstChild() instanceof Text text
                        && text.getLiteral().contains("|"));
    }

    Block.Table read(TableBlock table) {
        List<Block.Row> head = rows(table, TableHead.class);
        int columns = head.get(0).cells().size();
        int dashes = typedCells(inlines.line(table, 1));
        if (dashes != columns) {
            inlines.report(
                    table, ArticleCode.TABLE_ROW_LENGTH.with("dashes", Map.of("head", columns, "dashes", dashes)));
        }
        return new Block.Table(inlines.place(table), caption(table), head, rows(table, TableBody.class));
    }

    private @Nullable Line caption(TableBlock table) {
        Node before = table.getPrevious();
        return before == null || !isCaption(before) ? null : CAPTION.rest(before, inlines);
    }

    private List<Block.Row> rows(TableBlock table, Class<? extends Node> part) {
        List<Block.Row> rows = new ArrayList<>();
        for (Node group = table.getFirstChild(); group != null; group = group.getNext()) {
            for (Node row = group.getFirstChild(); row != null && part.isInstance(group); row = row.getNext()) {
                List<Block.Cell> cells = cells(row);
                reportLength(row, cells.size());
                rows.add(new Block.Row(cells));
            }
        }
        return rows;
    }

    /** The parser gives each row as many cells as the head has: it adds empty ones, and drops words. */
    private void reportLength(Node row, int columns) {
        int typed = typedCells(inlines.line(row, 0));
        if (typed != columns) {
            String which = typed > columns ? "long" : "short";
            Map<String, Integer> found = Map.of("row", typed, "head", columns);
            inlines.report(row, ArticleCode.TABLE_ROW_LENGTH.with(which, found));
        }
    }

    /** How many cells a line has between its bars (GitHub Flavored Markdown 0.29, section 4.10). */
    private static int typedCells(String line) {
        String row = OUTER_BARS.matcher(line).replaceAll("");
        return 1 + (int) INNER_BAR.matcher(row).results().count();
    }

    private List<Block.Cell> cells(Node row) {
        List<Block.Cell> cells = new ArrayList<>();
        for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof TableCell cell) {
                cells.add(new Block.Cell(inlines.place(cell), alignment(cell), inlines.read(cell)));
            }
        }
        return cells;
    }

    private static Block.Alignment alignment(TableCell cell) {
        TableCell.Alignment alignment = cell.getAlignment();
        if (alignment == TableCell.Alignment.RIGHT) {
            return Block.Alignment.END;
        }
        return alignment == TableCell.Alignment.CENTER ? Block.Alignment.CENTER : Block.Alignment.START;
    }
}
