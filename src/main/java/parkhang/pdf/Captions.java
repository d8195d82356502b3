package parkhang.pdf;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Puts captions where the engine tags them as such. It knows only the element {@code caption}, and one inside a table it
 * would have read after the table: so a table's caption goes before it, in a block with it.
 */
final class Captions {
    /** From so many columns on a table needs the page's whole width, and words that break if they must. */
    private static final int WIDE = 5;

    private Captions() {}

    static void place(Document document) {
        for (Element caption : Dom.all(document, "figcaption")) {
            ((Element) document.renameNode(caption, caption.getNamespaceURI(), "caption"))
                    .setAttribute("class", "figure-caption");
        }
        for (Element table : Dom.all(document, "table")) {
            Element block = document.createElementNS(table.getNamespaceURI(), "div");
            block.setAttribute("class", columns(table) < WIDE ? "table" : "table wide");
            table.getParentNode().replaceChild(block, table);
            NodeList captions = table.getElementsByTagName("caption");
            if (captions.getLength() > 0) {
                block.appendChild(captions.item(0));
            }
            block.appendChild(table);
        }
    }

    private static int columns(Element table) {
        Element row = (Element) table.getElementsByTagName("tr").item(0);
        return row == null
                ? 0
                : row.getElementsByTagName("td").getLength()
                        + row.getElementsByTagName("th").getLength();
    }
}
