package parkhang.gate.ink;

import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.jspecify.annotations.Nullable;
import parkhang.gate.PageInk;
import parkhang.gate.TagTree;

/**
 * What is drawn on a page, beside where it may be and what it belongs to.
 *
 * @param number from 1
 * @param parts of the document, by the marks under which they are drawn
 * @param code the marks under which code is drawn
 * @param rightToLeft the marks under which text from right to left is drawn
 */
record InkedPage(
        int number,
        PageInk ink,
        PageArea area,
        Map<Integer, TagTree.Part> parts,
        Set<Integer> code,
        Set<Integer> rightToLeft) {
    /** In UTF-16 code units. */
    private static final int LONGEST = 40;

    /** Null for what is no part of the text. */
    TagTree.@Nullable Part part(int mark) {
        return parts.get(mark);
    }

    boolean isFigure(int mark) {
        TagTree.Part part = parts.get(mark);
        return part != null && part.is(StandardStructureTypes.Figure);
    }

    /** Words to find it by, in quotation marks. */
    static String quoted(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        return '"'
                + (line.length() <= LONGEST ? line : line.substring(0, LONGEST).strip() + "…")
                + '"';
    }
}
