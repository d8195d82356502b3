package parkhang.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import parkhang.html.DocumentKind;
import parkhang.html.PageClass;
import parkhang.html.PageNames;

/** The few ways in which an edition's elements are found and made. */
final class Dom {
    private Dom() {}

    /** All elements of one of the names, in document order; a list of its own, so that the document may change meanwhile. */
    static List<Element> all(Document document, String... names) {
        List<String> wanted = Arrays.asList(names);
        NodeList nodes = document.getElementsByTagName("*");
        return IntStream.range(0, nodes.getLength())
                .mapToObj(index -> (Element) nodes.item(index))
                .filter(element -> wanted.isEmpty() || wanted.contains(element.getTagName()))
                .toList();
    }

    static Optional<Element> first(Document document, String name, PageClass pageClass) {
        return all(document, name).stream()
                .filter(element -> hasClass(element, pageClass))
                .findFirst();
    }

    static boolean hasClass(Element element, PageClass pageClass) {
        return pageClass.isIn(element.getAttribute("class"));
    }

    /** Whether an element, or one around it, has a class. */
    static boolean isIn(Element element, PageClass pageClass) {
        return hasClass(element, pageClass)
                || (element.getParentNode() instanceof Element around && isIn(around, pageClass));
    }

    static void addClass(Element element, PageClass pageClass) {
        element.setAttribute("class", (element.getAttribute("class") + ' ' + pageClass.word()).strip());
    }

    static boolean isRightToLeft(Document document) {
        return document.getDocumentElement().getAttribute("dir").equals("rtl");
    }

    static Locale locale(Document document) {
        return Locale.forLanguageTag(document.getDocumentElement().getAttribute("lang"));
    }

    /** Whether the document says that it is of a kind. */
    static boolean isKind(Document document, DocumentKind kind) {
        return document.getDocumentElement().getAttribute(PageNames.DOCUMENT).equals(kind.word());
    }

    static Element body(Document document) {
        return all(document, "body").get(0);
    }

    static Element append(Element parent, String name, PageClass pageClass, String text) {
        Element child = append(parent, name, text);
        addClass(child, pageClass);
        return child;
    }

    static Element append(Element parent, String name, String text) {
        Element child = parent.getOwnerDocument().createElementNS(parent.getNamespaceURI(), name);
        child.setTextContent(text);
        parent.appendChild(child);
        return child;
    }
}
