package parkhang.pdf;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Adds what stands on the pages of a volume besides the text. Cover and title page have nothing but the mark; from the contents on
 * there is the page's number, and on each page but the first of a chapter the chapter's title.
 */
final class VolumeRunningElements {
    private VolumeRunningElements() {}

    static boolean isFor(Document document) {
        return Dom.hasClass(Dom.body(document), "volume");
    }

    static void addTo(Document document, PageSetup setup) {
        Element body = Dom.body(document);
        RunningElements.fillFirstHead(before(body.getFirstChild(), body, "running-first-head"), setup);
        RunningElements.fillFirstHead(before(body.getFirstChild(), body, "running-head"), setup);
        before(body.getFirstChild(), body, "running-foot");
        for (Element title : Dom.all(document, "h1")) {
            Element around = (Element) title.getParentNode();
            boolean isFront = Dom.hasClass((Element) around.getParentNode(), "title-page");
            if (!isFront && !Dom.hasClass(around, "colophon")) {
                open(Dom.hasClass(around, "opening") ? (Element) around.getParentNode() : around, title, setup);
            }
        }
        Dom.first(document, "section", "contents").ifPresent(contents -> {
            // Behind the heading: right at its top it would count for the page before.
            Element foot =
                    before(contents.getElementsByTagName("h1").item(0).getNextSibling(), contents, "running-foot");
            RunningElements.fillFolio(Dom.append(foot, "div", "foot", ""), setup.folio());
        });
    }

    /** The page that a chapter opens on has its title in the text. */
    private static void open(Element chapter, Element title, PageSetup setup) {
        Element titled = before(chapter.getFirstChild(), chapter, "running-head");
        RunningElements.fillFirstHead(titled, setup);
        Dom.append(
                titled,
                "div",
                "running-title",
                RunningElements.shortened(title.getTextContent().strip()));
        RunningElements.fillFirstHead(before(titled, chapter, "running-head"), setup);
    }

    private static Element before(Node next, Element parent, String cssClass) {
        return (Element) parent.insertBefore(Dom.append(parent, "div", cssClass, ""), next);
    }
}
