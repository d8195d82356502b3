package parkhang.document.opendocument;

import java.util.ArrayList;
import java.util.List;
import parkhang.article.Block;

/**
 * A row of a table, each cell once with how often it stands there. A spreadsheet fills a row to its end with one empty cell that is there
 * a thousand times: such cells count only where another one follows.
 */
final class OdfRow {
    private final List<Repeated> cells = new ArrayList<>();

    record Repeated(Block.Cell cell, int times) {
        boolean isEmpty() {
            return cell.text().isEmpty();
        }
    }

    void add(Block.Cell cell, int times) {
        cells.add(new Repeated(cell, times));
    }

    /** Without the filling at the end. */
    List<Repeated> cells() {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isEmpty() && cells.get(end - 1).times() > 1) {
            end--;
        }
        return cells.subList(0, end);
    }

    boolean isEmpty() {
        return cells.stream().allMatch(Repeated::isEmpty);
    }
}
