package parkhang.xml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The elements of a document that was read as a whole. */
public final class Elements {
    private Elements() {}

    /** An element's own elements, in their order. */
    public static List<Element> in(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** The element right before another one, in the same; null where there is none. */
    public static @Nullable Element before(Element element) {
        Node before = element.getPreviousSibling();
        while (before != null && !(before instanceof Element)) {
            before = before.getPreviousSibling();
        }
        return (Element) before;
    }

    /** The element right behind another one, in the same; null where there is none. */
    public static @Nullable Element behind(Element element) {
        Node behind = element.getNextSibling();
        while (behind != null && !(behind instanceof Element)) {
            behind = behind.getNextSibling();
        }
        return (Element) behind;
    }
}
