package parkhang.pdf.pagination;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import parkhang.html.PageNames;
import parkhang.pdf.markup.Dom;

/**
 * Fills in the numbers of pages: an element that names places in {@code data-pages} gets a link to each page that one of them is on.
 * A place is an element's id, or behind an at sign a number of characters further on in its text. Numbers are words and no counters
 * of the engine's: so the text gate knows each, and several places on a page are named once. Pages count from the cover, so that a
 * viewer's number is the printed one.
 */
public final class PageReferences {
    private static final String SEPARATOR = ", ";

    private final Map<Element, List<String>> wanted = new LinkedHashMap<>();
    private final Map<Element, Map<Integer, String>> written = new HashMap<>();
    private final Map<String, Integer> pages = new HashMap<>();

    private PageReferences() {}

    public static PageReferences in(Document document) {
        PageReferences references = new PageReferences();
        for (Element element : Dom.all(document)) {
            if (element.hasAttribute(PageNames.PAGES)) {
                references.wanted.put(
                        element, List.of(element.getAttribute(PageNames.PAGES).split(" ")));
                element.removeAttribute(PageNames.PAGES);
            }
        }
        return references;
    }

    /** On which page each place is, counted from 1. */
    public Map<String, Integer> pages() {
        return pages;
    }

    /** Whether any number was another one before, and the document wants to be laid out again. */
    public boolean fill(LaidOutEdition layout) {
        if (wanted.isEmpty()) {
            return false;
        }
        Map<String, List<Printed>> byName = byName(layout);
        boolean changed = false;
        for (Map.Entry<Element, List<String>> entry : wanted.entrySet()) {
            Map<Integer, String> firsts = new TreeMap<>();
            for (String place : entry.getValue()) {
                int page = page(place, byName, layout);
                firsts.putIfAbsent(page, place);
                pages.put(place, page);
            }
            changed |= write(entry.getKey(), firsts);
        }
        return changed;
    }

    /** A block, and the pages that it is on. */
    private record Printed(LaidOutBlock block, LaidOutDocument layout) {}

    /** Each block under the name of the element that it is, or is in. */
    private static Map<String, List<Printed>> byName(LaidOutEdition edition) {
        Map<String, List<Printed>> byName = new HashMap<>();
        for (LaidOutDocument layout : edition.layouts()) {
            for (LaidOutBlock block : layout.blocks()) {
                Node node = block.element();
                while (node instanceof Element element && !element.hasAttribute("id")) {
                    node = node.getParentNode();
                }
                if (node instanceof Element named) {
                    byName.computeIfAbsent(named.getAttribute("id"), name -> new ArrayList<>())
                            .add(new Printed(block, layout));
                }
            }
        }
        return byName;
    }

    private static int page(String place, Map<String, List<Printed>> byName, LaidOutEdition edition) {
        int at = place.lastIndexOf('@');
        List<Printed> blocks = byName.get(at < 0 ? place : place.substring(0, at));
        if (blocks == null) {
            throw new IllegalStateException("nothing is laid out under " + place);
        }
        int rest = at < 0 ? 0 : Integer.parseInt(place.substring(at + 1));
        for (Printed printed : blocks) {
            for (LaidOutBlock.Line line : printed.block().lines()) {
                rest -= LaidOutBlock.letters(line.text());
                if (rest < 0) {
                    return edition.pageAt(printed.layout(), line.top());
                }
            }
        }
        throw new IllegalStateException(place + " is behind the end of its text");
    }

    /** What is as it was stays there: the layout that is printed was made of it. */
    private boolean write(Element element, Map<Integer, String> places) {
        if (places.equals(written.put(element, places))) {
            return false;
        }
        element.setTextContent("");
        places.forEach((page, place) -> {
            if (element.hasChildNodes()) {
                element.appendChild(element.getOwnerDocument().createTextNode(SEPARATOR));
            }
            Dom.append(element, "a", page.toString()).setAttribute("href", "#" + place.replaceFirst("@\\d+$", ""));
        });
        return true;
    }
}
