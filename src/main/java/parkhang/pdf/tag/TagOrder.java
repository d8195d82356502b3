package parkhang.pdf.tag;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** Puts the tags of what is drawn in another order back into their author's, which is that of reading. */
public final class TagOrder {
    private TagOrder() {}

    /**
     * Neighbours that are drawn in another order.
     *
     * @param alternative of a picture that one of them begins with
     * @param occurrence how many pictures with the same stand before it
     * @param picture the neighbour with the picture, as they are drawn, counted from 0; there is one before it
     * @param order of reading: of each neighbour its number as they are drawn
     */
    public record Moved(String alternative, int occurrence, int picture, List<Integer> order) {
        public Moved {
            order = List.copyOf(order);
        }
    }

    private record Neighbours(PDStructureNode parent, int first, List<Integer> order) {
        void restore() {
            List<Object> kids = parent.getKids();
            List<Object> ordered = new ArrayList<>(kids);
            for (int i = 0; i < order.size(); i++) {
                ordered.set(first + i, kids.get(first + order.get(i)));
            }
            parent.setKids(ordered);
        }
    }

    /** Restores all of them. */
    public static void restore(List<Moved> moved, PDDocument document) {
        if (!moved.isEmpty()) {
            List<PDStructureElement> figures = new ArrayList<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), figures);
            moved.stream().map(one -> neighbours(one, figures)).toList().forEach(Neighbours::restore);
        }
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> figures) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals(StandardStructureTypes.Figure)) {
                    figures.add(element);
                }
                collect(element, figures);
            }
        }
    }

    private static Neighbours neighbours(Moved moved, List<PDStructureElement> figures) {
        PDStructureElement element = figures.stream()
                .filter(figure -> moved.alternative().equals(figure.getAlternateDescription()))
                .skip(moved.occurrence())
                .findFirst()
                .orElseThrow();
        while (index(element) == 0) {
            element = (PDStructureElement) element.getParent();
        }
        return new Neighbours(element.getParent(), index(element) - moved.picture(), moved.order());
    }

    private static int index(PDStructureElement element) {
        List<Object> kids = element.getParent().getKids();
        for (int i = 0; i < kids.size(); i++) {
            if (kids.get(i) instanceof PDStructureElement kid && kid.getCOSObject() == element.getCOSObject()) {
                return i;
            }
        }
        throw new IllegalStateException("a tag is no part of its parent");
    }
}
