package parkhang.pdf.markup;

import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import parkhang.html.PageClass;

/**
 * Marks the links of the text, so that the style sheet need not say in what they stand: to the engine each paragraph would begin
 * such a rule, and ask for an index of all rules of its own.
 */
public final class TextLinks {
    private static final List<String> AROUND = List.of("p", "li", "td");

    private TextLinks() {}

    public static void mark(Document document) {
        for (Element link : Dom.all(document, "a")) {
            if (isInText(link)) {
                Dom.addClass(link, PageClass.LINK);
            }
        }
    }

    private static boolean isInText(Element link) {
        for (Node around = link.getParentNode(); around instanceof Element element; around = around.getParentNode()) {
            if (AROUND.contains(element.getTagName())) {
                return true;
            }
        }
        return false;
    }
}
