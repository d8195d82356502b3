package parkhang.pdf;

import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import parkhang.html.PageClass;
import parkhang.text.Locales;

/**
 * Adds what stands on each page besides the text: the title and the mark at the head, the page number and the imprint at the
 * foot. The imprint's links become plain words there, because the engine would tag them on each page as if they were text.
 * The left and the right page of an open volume have a head and a foot each, the one the mirror image of the other, for the engine
 * can't style an element by the page's side. Nor does it merge margin boxes: a page rule of a style sheet that says anything of one
 * says all of it. The last page's foot has the number alone: the imprint closes its text.
 */
final class RunningElements {
    /** What fits into one line at a page's head. */
    private static final int HEAD_LENGTH = 80;

    /** UAX #9, section 2.4. */
    private static final String LEFT_TO_RIGHT_ISOLATE = "\u2066";

    private static final String RIGHT_TO_LEFT_ISOLATE = "\u2067";
    private static final String END_OF_ISOLATE = "\u2069";

    private RunningElements() {}

    static void addTo(Document document, PageSetup setup) {
        fillFirstHead(running(document, PageClass.RUNNING_FIRST_HEAD), setup);
        addSide(document, PageClass.RUNNING_HEAD, PageClass.RUNNING_FOOT, setup);
        if (setup.geometry().twoSided()) {
            addSide(document, PageClass.RUNNING_HEAD_VERSO, PageClass.RUNNING_FOOT_VERSO, setup);
        }
    }

    private static void addSide(Document document, PageClass head, PageClass foot, PageSetup setup) {
        fillHead(running(document, head), document, setup);
        Element filled = Dom.append(running(document, foot), "div", PageClass.FOOT, "");
        fillFolio(filled, setup.folio());
        fillImprint(filled, document);
        Dom.first(document, "footer", PageClass.CLOSING)
                .ifPresent(closing -> fillLastFoot(closing, foot, setup.folio()));
    }

    /** An element that the style sheet puts on each page; it must stand where the first page begins. */
    private static Element running(Document document, PageClass pageClass) {
        Element body = Dom.body(document);
        return (Element) body.insertBefore(Dom.append(body, "div", pageClass, ""), body.getFirstChild());
    }

    /** The first page has the title in its text. */
    static void fillFirstHead(Element head, PageSetup setup) {
        if (setup.mark() != null) {
            Dom.append(head, "div", PageClass.MARK, setup.mark());
        }
    }

    private static void fillHead(Element head, Document document, PageSetup setup) {
        fillFirstHead(head, setup);
        for (Element title : Dom.all(document, "h1")) {
            Dom.append(
                    head,
                    "div",
                    PageClass.RUNNING_TITLE,
                    shortened(title.getTextContent().strip()));
        }
    }

    static String shortened(String title) {
        if (title.length() <= HEAD_LENGTH) {
            return title;
        }
        int space = title.lastIndexOf(' ', HEAD_LENGTH);
        return title.substring(0, space > HEAD_LENGTH / 2 ? space : HEAD_LENGTH).replaceFirst("[,;:.–—-]+$", "") + '…';
    }

    /** The page with the closing has the imprint there, and needs it only once. */
    private static void fillLastFoot(Element closing, PageClass pageClass, PageSetup.Folio wording) {
        Element foot = Dom.append(closing, "div", pageClass, "");
        closing.insertBefore(foot, closing.getFirstChild());
        fillFolio(Dom.append(foot, "div", PageClass.FOOT, ""), wording);
    }

    static void fillFolio(Element foot, PageSetup.Folio wording) {
        Element folio = Dom.append(foot, "div", PageClass.FOLIO, wording.before());
        if (wording.language() != null) {
            folio.setAttribute("lang", wording.language().toLanguageTag());
            folio.setAttribute("dir", Locales.isRightToLeft(wording.language()) ? "rtl" : "ltr");
        }
        Dom.append(folio, "span", PageClass.PAGE, "");
        Dom.append(folio, "span", wording.between());
        Dom.append(folio, "span", PageClass.PAGES, "");
        Dom.append(folio, "span", wording.after());
    }

    private static void fillImprint(Element foot, Document document) {
        Element imprint = Dom.append(foot, "div", PageClass.RUNNING_IMPRINT, "");
        for (Element line : imprintLines(document)) {
            Dom.append(imprint, "div", words(line).strip()).setAttribute("class", line.getAttribute("class"));
        }
    }

    /** The words of a line in one piece, so that they are read as one. What has a direction of its own keeps it. */
    private static String words(Element line) {
        StringBuilder words = new StringBuilder();
        for (Node node = line.getFirstChild(); node != null; node = node.getNextSibling()) {
            String direction = node instanceof Element element ? element.getAttribute("dir") : "";
            String isolate = direction.equals("rtl") ? RIGHT_TO_LEFT_ISOLATE : LEFT_TO_RIGHT_ISOLATE;
            words.append(direction.isEmpty() ? "" : isolate)
                    .append(node.getTextContent())
                    .append(direction.isEmpty() ? "" : END_OF_ISOLATE);
        }
        return words.toString();
    }

    private static List<Element> imprintLines(Document document) {
        return Dom.all(document, "span").stream()
                .filter(span -> Dom.hasClass(span, PageClass.LINE)
                        && Dom.hasClass((Element) span.getParentNode(), PageClass.IMPRINT))
                .toList();
    }
}
