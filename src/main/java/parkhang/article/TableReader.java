package parkhang.article;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Turns a table of GitHub Flavored Markdown into an article's, with the caption that stands before it. */
final class TableReader {
    private static final Keyword CAPTION = new Keyword("Table:");

    private final InlineReader inlines;

    TableReader(InlineReader inlines) {
        this.inlines = inlines;
    }

    /** Whether a node is the paragraph that belongs to the table after it. */
    boolean isCaption(Node node) {
        return node.getNext() instanceof TableBlock && CAPTION.begins(node);
    }

    Block.Table read(TableBlock table) {
        return new Block.Table(
                inlines.place(table), caption(table), rows(table, TableHead.class), rows(table, TableBody.class));
    }

    private @Nullable Line caption(TableBlock table) {
        Node before = table.getPrevious();
        return before == null || !isCaption(before) ? null : CAPTION.rest(before, inlines);
    }

    private List<Block.Row> rows(TableBlock table, Class<? extends Node> part) {
        List<Block.Row> rows = new ArrayList<>();
        for (Node group = table.getFirstChild(); group != null; group = group.getNext()) {
            for (Node row = group.getFirstChild(); row != null && part.isInstance(group); row = row.getNext()) {
                rows.add(new Block.Row(cells(row)));
            }
        }
        return rows;
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
