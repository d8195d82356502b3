package parkhang.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import parkhang.article.Block;
import parkhang.article.Inline;
import parkhang.article.PlainText;
import parkhang.diagnostic.Place;

/** The rows of a table as they come. */
public final class TableRows {
    private static final int WIDEST = 200;

    private final Findings findings;
    private final List<Block.Row> rows = new ArrayList<>();
    private int heads;

    public TableRows(Findings findings) {
        this.findings = findings;
    }

    /**
     * Adds a row below the others.
     *
     * @param isHead whether it heads the table, where all rows before it do
     */
    public void add(List<Block.Cell> cells, boolean isHead) {
        if (!cells.isEmpty()) {
            heads += isHead && heads == rows.size() ? 1 : 0;
            rows.add(new Block.Row(cells));
        }
    }

    /** A cell as lines; what it had to be made flat for is told. */
    public Block.Cell cell(Place place, Block.Alignment alignment, List<Block> blocks) {
        return new Block.Cell(
                place,
                alignment,
                CellLines.of(blocks, (where, what) -> findings.count(where, DocumentCode.TABLE_UNROLLED, what)));
    }

    /** Cells that hold nothing, for those that another one spans. */
    public static List<Block.Cell> empty(int count, Place place) {
        return Stream.generate(() -> new Block.Cell(place, Block.Alignment.START, List.of()))
                .limit(Math.max(0, Math.min(count, WIDEST)))
                .toList();
    }

    /**
     * The table, or nothing where there is no row. A first row that is strong from end to end heads it, where no row says so.
     *
     * @param place where it would be if its first row had no cell
     */
    public List<Block> table(Place place) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Block.Row first = rows.get(0);
        int head = heads == 0 && isStrong(first) ? 1 : heads;
        return List.of(new Block.Table(
                first.cells().isEmpty() ? place : first.cells().get(0).place(),
                null,
                rows.subList(0, head),
                rows.subList(head, rows.size())));
    }

    private static boolean isStrong(Block.Row row) {
        return row.cells().stream()
                .allMatch(cell -> PlainText.of(cell.text()).isBlank()
                        || cell.text().stream()
                                .allMatch(inline -> inline instanceof Inline.Strong
                                        || (inline instanceof Inline.Text text
                                                && text.text().isBlank())));
    }
}
