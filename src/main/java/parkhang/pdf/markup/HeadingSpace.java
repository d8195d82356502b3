package parkhang.pdf.markup;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import parkhang.html.PageClass;
import parkhang.xml.Elements;

/**
 * Marks what stands before a heading, so that the style sheet can put the room between them there: the engine would keep
 * a heading's own at the top of a page.
 */
public final class HeadingSpace {
    private HeadingSpace() {}

    public static void mark(Document document) {
        for (Element heading : Dom.all(document, "h2", "h3", "h4", "h5", "h6")) {
            Element before = Elements.before(heading);
            if (before != null) {
                Dom.addClass(
                        before,
                        heading.getTagName().equals("h2") ? PageClass.BEFORE_SECTION : PageClass.BEFORE_HEADING);
            }
        }
    }
}
