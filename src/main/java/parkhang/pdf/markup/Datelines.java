package parkhang.pdf.markup;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import parkhang.html.PageClass;
import parkhang.xml.Elements;

/** Lets a date stand above a text that begins with what is as wide as the page: there is no room for it beside that. */
public final class Datelines {
    private Datelines() {}

    public static void free(Document document) {
        for (Element dateline : Dom.all(document, "p")) {
            if (Dom.hasClass(dateline, PageClass.DATELINE)
                    && dateline.getParentNode() instanceof Element opening
                    && beginsWide(Elements.behind(opening))) {
                Dom.addClass(dateline, PageClass.ABOVE);
            }
        }
    }

    private static boolean beginsWide(@Nullable Element block) {
        for (Element first = block; first != null; first = next(first.getFirstChild())) {
            if (Dom.hasClass(first, PageClass.WIDE)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Element next(@Nullable Node from) {
        Node node = from;
        while (node != null && !(node instanceof Element)) {
            node = node.getNextSibling();
        }
        return (Element) node;
    }
}
