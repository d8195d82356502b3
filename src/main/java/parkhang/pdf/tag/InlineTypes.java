package parkhang.pdf.tag;

import java.util.Set;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** The types of structure elements that stand in a line of a block, and are no block of their own (ISO 32000-1, 14.8.4.4). */
public final class InlineTypes {
    private static final Set<String> TYPES = Set.of(
            StandardStructureTypes.SPAN,
            StandardStructureTypes.LINK,
            StandardStructureTypes.REFERENCE,
            StandardStructureTypes.CODE,
            StandardStructureTypes.QUOTE);

    private InlineTypes() {}

    public static boolean hold(String type) {
        return TYPES.contains(type);
    }
}
