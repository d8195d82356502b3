package parkhang.imposition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Pages in reading order, made smaller so that several fit on a sheet of their own size, each in a frame. */
public enum Proof implements Scheme {
    TWO_UP(2, 1) {
        @Override
        public Size sheet(Size page) {
            return page.rotated();
        }
    },
    FOUR_UP(2, 2) {
        @Override
        public Size sheet(Size page) {
            return page;
        }
    };

    private final int columns;
    private final int rows;

    Proof(int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
    }

    @Override
    public int columns() {
        return columns;
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public List<SheetSide> sides(int pages, boolean rightToLeft) {
        List<SheetSide> sides = new ArrayList<>();
        int cells = columns * rows;
        for (int first = 1; first <= pages; first += cells) {
            List<Integer> side = new ArrayList<>();
            for (int row = 0; row < rows; row++) {
                List<Integer> line = new ArrayList<>();
                for (int column = 0; column < columns; column++) {
                    int page = first + row * columns + column;
                    line.add(page > pages ? SheetSide.BLANK : page);
                }
                if (rightToLeft) {
                    Collections.reverse(line);
                }
                side.addAll(line);
            }
            sides.add(new SheetSide(side, 0));
        }
        return sides;
    }

    @Override
    public boolean isTwoSided() {
        return false;
    }

    @Override
    public boolean isFramed() {
        return true;
    }
}
