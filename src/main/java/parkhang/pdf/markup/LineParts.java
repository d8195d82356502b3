package parkhang.pdf.markup;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import parkhang.html.PageClass;

/**
 * Makes one text of the parts of a line, which are elements for a browser alone: the engine would draw an element's own words before
 * what stands in it.
 */
public final class LineParts {
    private LineParts() {}

    public static void join(Document document) {
        for (Element part : Dom.all(document, "span")) {
            if (Dom.hasClass(part, PageClass.DETAIL) || Dom.hasClass(part, PageClass.SEPARATOR)) {
                Node line = part.getParentNode();
                while (part.getFirstChild() != null) {
                    line.insertBefore(part.getFirstChild(), part);
                }
                line.removeChild(part);
                line.normalize();
            }
        }
    }
}
