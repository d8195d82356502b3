package parkhang.pdf.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import parkhang.xml.Elements;

/**
 * All that a style sheet can see of an element itself, and where it stands among its siblings.
 *
 * @param name of the element
 * @param attributes names and values in turn, but for those that no sheet looks at
 * @param link whether it leads somewhere
 * @param first whether no element stands before it in its parent
 * @param last whether none stands behind it
 */
record Traits(String name, List<String> attributes, boolean link, boolean first, boolean last) {
    /** What an element means: another one for nearly each element, and never a reason to set it in another way. */
    private static final Set<String> UNSEEN =
            Set.of("id", "href", "hreflang", "rel", "src", "alt", "title", "role", "name", "content");

    static Traits of(Element element) {
        String name = element.getLocalName() == null ? element.getNodeName() : element.getLocalName();
        boolean link = name.equals("a") && element.hasAttribute("href");
        return new Traits(
                name, seen(element), link, Elements.before(element) == null, Elements.behind(element) == null);
    }

    /** Its value of an attribute; null if it has none. */
    @Nullable
    String attribute(String attribute) {
        if (!isSeen(attribute)) {
            throw new IllegalArgumentException("a style sheet asks for what no kind of element has: " + attribute);
        }
        int index = 0;
        while (index < attributes.size() && !attributes.get(index).equals(attribute)) {
            index += 2;
        }
        return index < attributes.size() ? attributes.get(index + 1) : null;
    }

    private static List<String> seen(Element element) {
        if (!element.hasAttributes()) {
            return List.of();
        }
        NamedNodeMap nodes = element.getAttributes();
        List<String> seen = new ArrayList<>();
        for (int index = 0; index < nodes.getLength(); index++) {
            Node attribute = nodes.item(index);
            if (isSeen(attribute.getNodeName())) {
                seen.add(attribute.getNodeName());
                seen.add(attribute.getNodeValue());
            }
        }
        return seen;
    }

    private static boolean isSeen(String attribute) {
        return !UNSEEN.contains(attribute) && !attribute.startsWith("data-") && !attribute.startsWith("aria-");
    }
}
