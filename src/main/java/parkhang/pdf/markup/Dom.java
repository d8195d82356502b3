package parkhang.pdf.markup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import parkhang.html.DocumentKind;
import parkhang.html.PageClass;
import parkhang.html.PageNames;
import parkhang.pdf.page.PageGeometry;

/** The few ways in which an edition's elements are found and made. */
public final class Dom {
    private Dom() {}

    /** All text in a node, in document order; a list of its own, so that the document may change meanwhile. */
    public static List<Text> texts(Node node) {
        List<Text> texts = new ArrayList<>();
        if (node instanceof Text text) {
            texts.add(text);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            texts.addAll(texts(child));
        }
        return texts;
    }

    /** All elements of one of the names, in document order; a list of its own, so that the document may change meanwhile. */
    public static List<Element> all(Document document, String... names) {
        return all(document.getElementsByTagName("*"), names);
    }

    /** The same of those in an element. */
    public static List<Element> all(Element outer, String... names) {
        return all(outer.getElementsByTagName("*"), names);
    }

    private static List<Element> all(NodeList nodes, String... names) {
        List<String> wanted = Arrays.asList(names);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(index -> (Element) nodes.item(index))
                .filter(element -> wanted.isEmpty() || wanted.contains(element.getTagName()))
                .toList();
    }

    public static Optional<Element> first(Document document, String name, PageClass pageClass) {
        return all(document, name).stream()
                .filter(element -> hasClass(element, pageClass))
                .findFirst();
    }

    public static boolean hasClass(Element element, PageClass pageClass) {
        return pageClass.isIn(element.getAttribute("class"));
    }

    /** Whether an element, or one around it, has a class. */
    public static boolean isIn(Element element, PageClass pageClass) {
        return hasClass(element, pageClass)
                || (element.getParentNode() instanceof Element around && isIn(around, pageClass));
    }

    /** Gives an element a class; whether it did not have it. */
    public static boolean addClass(Element element, PageClass pageClass) {
        boolean isNew = !hasClass(element, pageClass);
        if (isNew) {
            element.setAttribute("class", (element.getAttribute("class") + ' ' + pageClass.word()).strip());
        }
        return isNew;
    }

    public static void removeClass(Element element, PageClass pageClass) {
        List<String> kept = Stream.of(element.getAttribute("class").split(" "))
                .filter(word -> !word.equals(pageClass.word()))
                .toList();
        element.setAttribute("class", String.join(" ", kept));
    }

    /** The words of an element, without the notes that were put into it. */
    public static String words(Element element) {
        StringBuilder words = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (!(child instanceof Element inner)) {
                words.append(child.getTextContent());
            } else if (!hasClass(inner, PageClass.FOOTNOTE)) {
                words.append(words(inner));
            }
        }
        return words.toString();
    }

    public static boolean isRightToLeft(Document document) {
        return document.getDocumentElement().getAttribute("dir").equals("rtl");
    }

    /** The same of what is in an element. */
    static boolean isRightToLeft(Element inner) {
        Node node = inner;
        while (node instanceof Element element && !element.hasAttribute("dir")) {
            node = element.getParentNode();
        }
        return node instanceof Element element && element.getAttribute("dir").equals("rtl");
    }

    /** The page as it is for what is in an element: of two languages side by side, each has a column of it. */
    static PageGeometry page(Element inner, PageGeometry page) {
        if (isIn(inner, PageClass.COLUMN)) {
            return page.inColumns();
        }
        return isIn(inner, PageClass.ACROSS) ? page.acrossColumns() : page;
    }

    public static Locale locale(Document document) {
        return Locale.forLanguageTag(document.getDocumentElement().getAttribute("lang"));
    }

    /** Whether the document says that it is of a kind. */
    static boolean isKind(Document document, DocumentKind kind) {
        return document.getDocumentElement().getAttribute(PageNames.DOCUMENT).equals(kind.word());
    }

    public static boolean isVolume(Document document) {
        return isKind(document, DocumentKind.VOLUME) || isKind(document, DocumentKind.PARALLEL_VOLUME);
    }

    public static boolean isCard(Document document) {
        return isKind(document, DocumentKind.CARD);
    }

    /** Whether it has two languages side by side. */
    public static boolean isParallel(Document document) {
        return isKind(document, DocumentKind.PARALLEL) || isKind(document, DocumentKind.PARALLEL_VOLUME);
    }

    public static Element body(Document document) {
        return all(document, "body").get(0);
    }

    public static Element append(Element parent, String name, PageClass pageClass, String text) {
        Element child = append(parent, name, text);
        addClass(child, pageClass);
        return child;
    }

    public static Element append(Element parent, String name, String text) {
        Element child = parent.getOwnerDocument().createElementNS(parent.getNamespaceURI(), name);
        child.setTextContent(text);
        parent.appendChild(child);
        return child;
    }
}
