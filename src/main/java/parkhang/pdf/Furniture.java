package parkhang.pdf;

import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Adds what stands on each page besides the text: the title and the mark at the head, the page number and the imprint at the
 * foot. The imprint's links become plain words there, because the engine would tag them on each page as if they were text.
 */
final class Furniture {
    private Furniture() {}

    static void addTo(Document document, PageSetup setup) {
        fillFirstHead(running(document, "running-first-head"), setup);
        fillHead(running(document, "running-head"), document, setup);
        fillFoot(Dom.append(running(document, "running-foot"), "div", "foot", ""), document, setup.folio());
    }

    /** An element that the style sheet puts on each page; it must stand where the first page begins. */
    private static Element running(Document document, String cssClass) {
        Element body = Dom.body(document);
        return (Element) body.insertBefore(Dom.append(body, "div", cssClass, ""), body.getFirstChild());
    }

    /** The first page has the title in its text. */
    private static void fillFirstHead(Element head, PageSetup setup) {
        if (setup.mark() != null) {
            Dom.append(head, "div", "mark", setup.mark());
        }
    }

    private static void fillHead(Element head, Document document, PageSetup setup) {
        fillFirstHead(head, setup);
        for (Element title : Dom.all(document, "h1")) {
            Dom.append(head, "div", "running-title", title.getTextContent());
        }
    }

    private static void fillFoot(Element foot, Document document, PageSetup.Folio wording) {
        Element folio = Dom.append(foot, "div", "folio", wording.before());
        Dom.append(folio, "span", "page", "");
        Dom.append(folio, "span", "", wording.between());
        Dom.append(folio, "span", "pages", "");
        Dom.append(folio, "span", "", wording.after());
        Element imprint = Dom.append(foot, "div", "running-imprint", "");
        for (Element line : imprintLines(document)) {
            Dom.append(
                    imprint,
                    "div",
                    line.getAttribute("class"),
                    line.getTextContent().strip());
        }
    }

    private static List<Element> imprintLines(Document document) {
        return Dom.all(document, "span").stream()
                .filter(span -> Dom.hasClass(span, "line") && Dom.hasClass((Element) span.getParentNode(), "imprint"))
                .toList();
    }
}
