package parkhang.pdf.markup;

import java.util.List;
import java.util.stream.IntStream;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import parkhang.edition.Profile;
import parkhang.html.PageClass;
import parkhang.html.PageNames;

/**
 * Takes off what an edition has for the screen only, and what the engine would make an action or a download of. A print shop's
 * sheets have no live links.
 */
public final class ScreenOnly {
    private static final List<String> ELEMENTS = List.of("script", "style", "nav", "link");
    private static final List<PageClass> CLASSES = List.of(PageClass.SKIP, PageClass.BACK);
    private static final String LINKABLE = "(?i)(https?:|mailto:|tel:|#).*";

    private ScreenOnly() {}

    /** Whether an element is not for print, by its name and its classes. */
    public static boolean holds(String element, String classes) {
        return ELEMENTS.contains(element) || CLASSES.stream().anyMatch(one -> one.isIn(classes));
    }

    /** Whether an address leads somewhere from a file that is read far from its page. */
    public static boolean isLinkable(String address) {
        return address.matches(LINKABLE);
    }

    public static void removeFrom(Document document, Profile profile) {
        for (Element element : Dom.all(document)) {
            if (holds(element.getTagName(), element.getAttribute("class"))) {
                if (Dom.hasClass(element, PageClass.BACK)) {
                    keepWords(element);
                }
                if (element.getPreviousSibling() instanceof Text before) {
                    before.setData(before.getData().replaceFirst("[\\s\\u00A0]+$", ""));
                }
                element.getParentNode().removeChild(element);
            } else {
                removeActions(element, profile);
            }
        }
    }

    /** The way back from a note is its number on paper. */
    private static void keepWords(Element back) {
        Node around = back.getParentNode();
        while (around instanceof Element element && !element.getTagName().equals("li")) {
            around = element.getParentNode();
        }
        if (around instanceof Element note) {
            note.setAttribute(PageNames.BACK, back.getAttribute("aria-label"));
        }
    }

    private static void removeActions(Element element, Profile profile) {
        NamedNodeMap attributes = element.getAttributes();
        List<Attr> all = IntStream.range(0, attributes.getLength())
                .mapToObj(attributes::item)
                .map(Attr.class::cast)
                .toList();
        for (Attr attribute : all) {
            String name = attribute.getName();
            boolean deadLink = name.equals("href") && (profile == Profile.PRESS || !isLinkable(attribute.getValue()));
            if (deadLink || name.startsWith("on") || name.equals("download") || name.equals("style")) {
                element.removeAttributeNode(attribute);
            }
        }
    }
}
