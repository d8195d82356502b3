package parkhang.epub;

import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import parkhang.html.PageClass;
import parkhang.pdf.markup.Dom;
import parkhang.pdf.markup.PublishedLinks;
import parkhang.pdf.markup.ScreenOnly;
import parkhang.text.typography.PrintMarks;

/**
 * Makes a page's markup that of an e-book: without what a site has around a text, and with what reading systems ask for to show
 * notes in place (EPUB 3.3, section 8.2; EPUB 3 Structural Semantics Vocabulary 1.1).
 */
final class BookMarkup {
    private static final String TYPE = "epub:type";

    private BookMarkup() {}

    static void prepare(Document page) {
        PublishedLinks.resolveIn(page);
        for (Element element : Dom.all(page)) {
            if (element.getTagName().equals("nav") || Dom.hasClass(element, PageClass.SKIP)) {
                element.getParentNode().removeChild(element);
            } else {
                prepare(element);
            }
        }
    }

    private static void prepare(Element element) {
        if (element.hasAttribute("lang")) {
            element.setAttribute("xml:lang", element.getAttribute("lang"));
        }
        element.removeAttribute("tabindex"); // pages turn, and nothing scrolls
        if (!ScreenOnly.isLinkable(element.getAttribute("href"))) {
            element.removeAttribute("href");
        }
        if (element.getAttribute("role").equals("doc-noteref")) {
            element.setAttribute(TYPE, "noteref");
        }
        if (Dom.hasClass(element, PageClass.NOTES)) {
            notes(element);
        }
        if (Dom.hasClass(element, PageClass.COLOPHON)) {
            element.setAttribute(TYPE, "colophon");
            element.setAttribute("role", "doc-colophon");
        }
    }

    /** A reading system divides words by itself, and finds and speaks them better whole. */
    static void withoutPrintMarks(Element root) {
        Dom.texts(root).forEach(text -> text.setData(PrintMarks.without(text.getData())));
    }

    private static void notes(Element section) {
        section.setAttribute(TYPE, "endnotes");
        List<Element> items = Dom.all(section, "li");
        items.stream()
                .filter(item -> item.getParentNode().getParentNode() == section)
                .forEach(item -> item.setAttribute(TYPE, "endnote"));
    }
}
