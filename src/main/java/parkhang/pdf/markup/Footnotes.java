package parkhang.pdf.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import parkhang.html.PageClass;
import parkhang.html.PageNames;
import parkhang.xml.Elements;

/**
 * Puts each note into the text, behind the number that first refers to it: from there the engine takes it to the foot of its page (CSS
 * Generated Content for Paged Media, 2). In place of the list's number it has one that leads back.
 */
public final class Footnotes {
    /** So many notes have numbers of three figures among them. */
    private static final int MANY = 100;

    private final Map<Element, Element> references = new LinkedHashMap<>();
    private final Set<Element> sections = new LinkedHashSet<>();
    private final List<Endnotes> lists = new ArrayList<>();
    private final List<Element> notes = new ArrayList<>();

    /**
     * Notes as they stand at the end.
     *
     * @param before what they stand before; null at the end of their parent
     */
    private record Endnotes(Element section, Node parent, @Nullable Node before) {}

    private Footnotes() {}

    /**
     * Those of a document in which links still lead to notes. A list stays where it is if nothing in the text refers to one of its notes,
     * or if one has a heading, which would stand in the middle of the text's.
     */
    public static Footnotes in(Document document) {
        Footnotes footnotes = new Footnotes();
        Map<String, Element> first = firstReferences(document);
        for (Element section : Dom.all(document, "section")) {
            List<Element> items = items(section);
            boolean canMove = items.stream().allMatch(item -> first.containsKey(address(item)) && !hasHeading(item));
            if (!items.isEmpty() && canMove) {
                footnotes.sections.add(section);
                items.forEach(item -> footnotes.references.put(item, first.get(address(item))));
            }
        }
        return footnotes;
    }

    /** Lets each note stand at the foot of its page. */
    public void place() {
        for (Element section : sections) {
            Node parent = section.getParentNode();
            lists.add(new Endnotes((Element) section.cloneNode(true), parent, section.getNextSibling()));
            parent.removeChild(section);
        }
        references.forEach(this::place);
    }

    /** Lets all notes stand at the end again. */
    public void restore() {
        notes.forEach(note -> note.getParentNode().removeChild(note));
        lists.forEach(list -> list.parent().insertBefore(list.section(), list.before()));
        notes.clear();
        lists.clear();
    }

    /** Each link in the text that is the first to lead to a note, by the address. */
    private static Map<String, Element> firstReferences(Document document) {
        Map<String, Element> first = new HashMap<>();
        for (Element link : Dom.all(document, "a")) {
            if (link.getParentNode() instanceof Element sup
                    && Dom.hasClass(sup, PageClass.NOTE_REFERENCE)
                    && !Dom.isIn(sup, PageClass.NOTES)) {
                first.putIfAbsent(link.getAttribute("href"), link);
            }
        }
        return first;
    }

    private static List<Element> items(Element section) {
        boolean isList = Dom.hasClass(section, PageClass.NOTES) && !Dom.hasClass(section, PageClass.ADDRESSES);
        return isList
                ? Elements.in(section).stream()
                        .filter(child -> child.getTagName().equals("ol"))
                        .flatMap(list -> Elements.in(list).stream())
                        .toList()
                : List.of();
    }

    private static boolean hasHeading(Element item) {
        return Dom.all(item).stream().anyMatch(inner -> inner.getTagName().matches("h[1-6]"));
    }

    private static String address(Element item) {
        return '#' + item.getAttribute("id");
    }

    private void place(Element item, Element reference) {
        Document document = item.getOwnerDocument();
        Element note = document.createElementNS(item.getNamespaceURI(), "div");
        Dom.addClass(note, PageClass.FOOTNOTE);
        if (references.size() >= MANY) {
            Dom.addClass(note, PageClass.MANY);
        }
        note.setAttribute("id", item.getAttribute("id"));
        note.setAttribute("lang", document.getDocumentElement().getAttribute("lang"));
        Element number = Dom.append(note, "p", PageClass.FOOTNOTE_NUMBER, "");
        Element link = Dom.append(number, "a", reference.getTextContent());
        if (reference.hasAttribute("href")) {
            link.setAttribute("href", '#' + reference.getAttribute("id"));
            link.setAttribute("title", item.getAttribute(PageNames.BACK));
        }
        Element text = Dom.append(note, "div", PageClass.FOOTNOTE_TEXT, "");
        for (Node child = item.getFirstChild(); child != null; child = item.getFirstChild()) {
            text.appendChild(child);
        }
        Node sup = reference.getParentNode();
        sup.getParentNode().insertBefore(note, sup.getNextSibling());
        notes.add(note);
    }
}
