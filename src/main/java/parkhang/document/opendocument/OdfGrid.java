package parkhang.document.opendocument;

import java.util.ArrayList;
import java.util.List;
import parkhang.article.Block;
import parkhang.article.PlainText;
import parkhang.diagnostic.Place;
import parkhang.document.TableRows;

/** The rows of a table, as wide as the widest where these are no more cells than a person writes. */
final class OdfGrid {
    private static final int MOST_CELLS = 100_000;
    /** In columns, that one cell fills by itself. */
    private static final int WIDEST = 200;

    private final List<List<Block.Cell>> rows = new ArrayList<>();
    private final List<Boolean> heads = new ArrayList<>();
    private final StringBuilder omitted = new StringBuilder();
    private int room = MOST_CELLS;
    /** Empty rows that are there if another one follows. */
    private int empty;

    /** Adds a row as often as it stands there. */
    void add(OdfRow row, boolean isHead, int times) {
        if (row.isEmpty() && times > 1) {
            empty = Math.min(times, room);
            return;
        }
        for (; empty > 0 && room > 0; empty--) {
            put(List.of(), false);
        }
        for (int i = 0; i < times && (i == 0 || room > 0); i++) {
            put(row.cells(), isHead);
        }
    }

    private void put(List<OdfRow.Repeated> row, boolean isHead) {
        List<Block.Cell> cells = new ArrayList<>();
        for (OdfRow.Repeated repeated : row) {
            int times = Math.min(Math.min(repeated.times(), WIDEST), room);
            room -= times;
            for (int i = 0; i < times; i++) {
                cells.add(repeated.cell());
            }
            if (times < repeated.times()) {
                omitted.append(PlainText.of(repeated.cell().text())).append(' ');
            }
        }
        room -= row.isEmpty() ? 1 : 0;
        rows.add(cells);
        heads.add(isHead);
    }

    /** The words of the cells that there was no room for. */
    String omitted() {
        return omitted.toString();
    }

    void into(TableRows table, Place place) {
        int widest = rows.stream().mapToInt(List::size).max().orElse(0);
        int width = Math.min(widest, MOST_CELLS / Math.max(1, rows.size()));
        for (int i = 0; i < rows.size(); i++) {
            List<Block.Cell> cells = new ArrayList<>(rows.get(i));
            while (cells.size() < width) {
                cells.add(new Block.Cell(place, Block.Alignment.START, List.of()));
            }
            table.add(cells, heads.get(i));
        }
    }
}
