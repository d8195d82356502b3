package parkhang.pdf;

import java.util.List;
import java.util.stream.IntStream;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Text;
import parkhang.edition.Profile;

/**
 * Takes off what an edition has for the screen only, and what the engine would make an action or a download of. A print shop's
 * sheets have no live links.
 */
final class ScreenOnly {
    private static final List<String> ELEMENTS = List.of("script", "style", "nav", "link");
    private static final List<String> CLASSES = List.of("skip", "back");
    private static final String LINKABLE = "(?i)(https?:|mailto:|tel:|#).*";

    private ScreenOnly() {}

    static void removeFrom(Document document, Profile profile) {
        for (Element element : Dom.all(document)) {
            if (ELEMENTS.contains(element.getTagName()) || CLASSES.stream().anyMatch(c -> Dom.hasClass(element, c))) {
                if (element.getPreviousSibling() instanceof Text before) {
                    before.setData(before.getData().replaceFirst("[\\s\\u00A0]+$", ""));
                }
                element.getParentNode().removeChild(element);
            } else {
                removeActions(element, profile);
            }
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
            boolean deadLink = name.equals("href")
                    && (profile == Profile.PRESS || !attribute.getValue().matches(LINKABLE));
            if (deadLink || name.startsWith("on") || name.equals("download") || name.equals("style")) {
                element.removeAttributeNode(attribute);
            }
        }
    }
}
