package parkhang.pdf;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import parkhang.html.DocumentKind;
import parkhang.html.PageClass;

/**
 * Adds what stands on the pages of a volume besides the text. Cover and title page have nothing but the mark; from the contents on
 * there is the page's number, and on each page but the first of a chapter the chapter's title.
 */
final class VolumeRunningElements {
    private VolumeRunningElements() {}

    static boolean isFor(Document document) {
        return Dom.isKind(document, DocumentKind.VOLUME);
    }

    static void addTo(Document document, PageSetup setup) {
        Element body = Dom.body(document);
        RunningElements.fillFirstHead(before(body.getFirstChild(), body, PageClass.RUNNING_FIRST_HEAD), setup);
        RunningElements.fillFirstHead(before(body.getFirstChild(), body, PageClass.RUNNING_HEAD), setup);
        before(body.getFirstChild(), body, PageClass.RUNNING_FOOT);
        for (Element title : Dom.all(document, "h1")) {
            Element around = (Element) title.getParentNode();
            boolean isFront = Dom.hasClass((Element) around.getParentNode(), PageClass.TITLE_PAGE);
            if (!isFront && !Dom.hasClass(around, PageClass.COLOPHON)) {
                open(Dom.hasClass(around, PageClass.OPENING) ? (Element) around.getParentNode() : around, title, setup);
            }
        }
        Dom.first(document, "section", PageClass.CONTENTS).ifPresent(contents -> {
            // Behind the heading: right at its top it would count for the page before.
            Element foot = before(
                    contents.getElementsByTagName("h1").item(0).getNextSibling(), contents, PageClass.RUNNING_FOOT);
            RunningElements.fillFolio(Dom.append(foot, "div", PageClass.FOOT, ""), setup.folio());
        });
    }

    /** The page that a chapter opens on has its title in the text. */
    private static void open(Element chapter, Element title, PageSetup setup) {
        Element titled = before(chapter.getFirstChild(), chapter, PageClass.RUNNING_HEAD);
        RunningElements.fillFirstHead(titled, setup);
        Dom.append(
                titled,
                "div",
                PageClass.RUNNING_TITLE,
                RunningElements.shortened(title.getTextContent().strip()));
        RunningElements.fillFirstHead(before(titled, chapter, PageClass.RUNNING_HEAD), setup);
    }

    private static Element before(Node next, Element parent, PageClass pageClass) {
        return (Element) parent.insertBefore(Dom.append(parent, "div", pageClass, ""), next);
    }
}
