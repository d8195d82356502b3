package parkhang.pdf.tag;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** Tags a volume's first list as what it is, a table of contents (ISO 32000-1, 14.8.4.2); the engine knows only lists. */
public final class ContentsTags {
    private ContentsTags() {}

    public static void mend(PDDocument document) {
        mend(document.getDocumentCatalog().getStructureTreeRoot());
    }

    /** Whether the list was found. */
    private static boolean mend(PDStructureNode node) {
        for (PDStructureElement element : elements(node)) {
            boolean isList = element.getStructureType().equals(StandardStructureTypes.L);
            if (isList) {
                contents(element);
            }
            if (isList || mend(element)) {
                return true;
            }
        }
        return false;
    }

    private static void contents(PDStructureElement list) {
        list.setStructureType(StandardStructureTypes.TOC);
        for (PDStructureElement item : elements(list)) {
            item.setStructureType(StandardStructureTypes.TOCI);
            List<Object> entry = new ArrayList<>();
            for (PDStructureElement body : elements(item)) {
                entry.addAll(elements(body));
            }
            item.setKids(entry);
            for (PDStructureElement part : elements(item)) {
                part.setParent(item);
                if (part.getStructureType().equals(StandardStructureTypes.L)) {
                    contents(part);
                }
            }
        }
    }

    private static List<PDStructureElement> elements(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .toList();
    }
}
