package parkhang.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The few ways in which an edition's elements are found and made. */
final class Dom {
    private static final String LINE_END = "line-end";

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

    static Optional<Element> first(Document document, String name, String cssClass) {
        return all(document, name).stream()
                .filter(element -> hasClass(element, cssClass))
                .findFirst();
    }

    static boolean hasClass(Element element, String cssClass) {
        return Stream.of(element.getAttribute("class").split(" ")).anyMatch(cssClass::equals);
    }

    static void addClass(Element element, String cssClass) {
        element.setAttribute("class", (element.getAttribute("class") + ' ' + cssClass).strip());
    }

    /** An end of a line that nobody wrote: the text around it is one paragraph all the same. */
    static Element lineEnd(Document document) {
        Element end = document.createElementNS(document.getDocumentElement().getNamespaceURI(), "br");
        addClass(end, LINE_END);
        return end;
    }

    static boolean isRightToLeft(Document document) {
        return document.getDocumentElement().getAttribute("dir").equals("rtl");
    }

    static Locale locale(Document document) {
        return Locale.forLanguageTag(document.getDocumentElement().getAttribute("lang"));
    }

    static Element body(Document document) {
        return all(document, "body").get(0);
    }

    static Element append(Element parent, String name, String cssClass, String text) {
        Element child = parent.getOwnerDocument().createElementNS(parent.getNamespaceURI(), name);
        if (!cssClass.isEmpty()) {
            child.setAttribute("class", cssClass);
        }
        child.setTextContent(text);
        parent.appendChild(child);
        return child;
    }
}
