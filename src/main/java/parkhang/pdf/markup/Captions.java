package parkhang.pdf.markup;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import parkhang.html.PageClass;

/**
 * Puts captions where the engine tags them as such. It knows only the element {@code caption}, and one inside a table it
 * would have read after the table: so a table's caption goes before it, in a block with it.
 */
public final class Captions {
    private Captions() {}

    public static void place(Document document) {
        for (Element caption : Dom.all(document, "figcaption")) {
            Dom.addClass(
                    (Element) document.renameNode(caption, caption.getNamespaceURI(), "caption"),
                    PageClass.FIGURE_CAPTION);
        }
        for (Element table : Dom.all(document, "table")) {
            Element block = document.createElementNS(table.getNamespaceURI(), "div");
            TableForm.of(table).mark().forEach(form -> Dom.addClass(block, form));
            Element outer = (Element) table.getParentNode();
            outer.replaceChild(block, table);
            NodeList captions = table.getElementsByTagName("caption");
            if (captions.getLength() > 0) {
                block.appendChild(captions.item(0));
            }
            block.appendChild(table);
        }
    }
}
