package parkhang.pdf;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A title on a page of its own, so that it can be laid out without the text that follows it. */
final class TitleAlone {
    private TitleAlone() {}

    /** A copy of the title, within copies of the elements around it and nothing else. */
    static Document page(Element title) {
        Document page = (Document) title.getOwnerDocument().cloneNode(false);
        Node copy = page.importNode(title, true);
        for (Node around = title.getParentNode(); around instanceof Element; around = around.getParentNode()) {
            copy = page.importNode(around, false).appendChild(copy).getParentNode();
        }
        page.appendChild(copy);
        return page;
    }
}
