package parkhang.verify;

import java.util.Objects;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.jspecify.annotations.Nullable;
import parkhang.gate.TagTree.Part;

/**
 * Which page one who follows the tags has come to. The cells of a row stand beside one another: a long one goes on to the next page, and
 * the one behind it begins where the row does.
 */
final class ReachedPage {
    private int page;
    private @Nullable Part row;
    private @Nullable Part cell;

    /** Where the row begins; 0 before its first text. */
    private int top;

    private int bottom;

    /** The page, counted from 1, before which a part that comes next may not stand. */
    int before(Part part) {
        Part next = part.around(StandardStructureTypes.TR);
        Part nextCell = cell(part);
        if (!Objects.equals(row, next)) {
            page = Math.max(page, bottom);
            top = 0;
            bottom = 0;
        } else if (top > 0 && !Objects.equals(cell, nextCell)) {
            page = top;
        }
        row = next;
        cell = nextCell;
        return page;
    }

    private static @Nullable Part cell(Part part) {
        Part data = part.around(StandardStructureTypes.TD);
        return data == null ? part.around(StandardStructureTypes.TH) : data;
    }

    /** Takes notice of the page on which the part stands that was asked for last. */
    void reach(int number) {
        page = number;
        if (row != null) {
            top = top == 0 ? number : top;
            bottom = Math.max(bottom, number);
        }
    }
}
