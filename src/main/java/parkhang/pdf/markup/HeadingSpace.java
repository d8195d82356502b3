package parkhang.pdf.markup;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import parkhang.html.PageClass;

/**
 * Marks what stands before a heading, so that the style sheet can put the room between them there: the engine would keep
 * a heading's own at the top of a page.
 */
public final class HeadingSpace {
    private HeadingSpace() {}

    public static void mark(Document document) {
        for (Element heading : Dom.all(document, "h2", "h3", "h4", "h5", "h6")) {
            Node before = heading.getPreviousSibling();
            while (before != null && !(before instanceof Element)) {
                before = before.getPreviousSibling();
            }
            if (before instanceof Element element) {
                Dom.addClass(
                        element,
                        heading.getTagName().equals("h2") ? PageClass.BEFORE_SECTION : PageClass.BEFORE_HEADING);
            }
        }
    }
}
