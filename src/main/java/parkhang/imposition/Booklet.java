package parkhang.imposition;

import java.util.ArrayList;
import java.util.List;

/**
 * Pages in saddle order: two on a side, on the next larger sheet; printed on both sides, laid into one another, folded and stapled in
 * the fold. What is lacking to a multiple of four pages is blank at the end.
 *
 * @param paper how thick a sheet is, in points. Each sheet pushes the ones inside it outwards by as much, and what is pushed out is
 *     trimmed off, so their pages stand nearer to the fold.
 */
public record Booklet(float paper) implements Scheme {
    private static final int PAGES_A_SHEET = 4;

    /** @throws IllegalArgumentException if the paper has no thickness that is known */
    public Booklet {
        if (!(paper >= 0 && Float.isFinite(paper))) {
            throw new IllegalArgumentException("no thickness of paper: " + paper);
        }
    }

    @Override
    public int columns() {
        return 2;
    }

    @Override
    public int rows() {
        return 1;
    }

    @Override
    public Size sheet(Size page) {
        return new Size(2 * page.width(), page.height());
    }

    @Override
    public List<SheetSide> sides(int pages, boolean rightToLeft) {
        int sheets = (pages + PAGES_A_SHEET - 1) / PAGES_A_SHEET;
        List<SheetSide> sides = new ArrayList<>();
        for (int sheet = 0; sheet < sheets; sheet++) {
            int outer = PAGES_A_SHEET * sheets - 2 * sheet;
            int inner = 2 * sheet + 1;
            float creep = sheet * paper;
            sides.add(side(pages, outer, inner, creep, rightToLeft));
            sides.add(side(pages, inner + 1, outer - 1, creep, rightToLeft));
        }
        return sides;
    }

    private static SheetSide side(int pages, int left, int right, float creep, boolean rightToLeft) {
        int first = left > pages ? SheetSide.BLANK : left;
        int second = right > pages ? SheetSide.BLANK : right;
        return new SheetSide(rightToLeft ? List.of(second, first) : List.of(first, second), creep);
    }

    @Override
    public boolean isTwoSided() {
        return true;
    }

    @Override
    public boolean isFramed() {
        return false;
    }
}
