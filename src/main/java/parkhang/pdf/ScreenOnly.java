package parkhang.pdf;

import java.util.List;
import java.util.stream.IntStream;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Text;

/** Takes off what an edition has for the screen only, and what the engine would make an action or a download of. */
final class ScreenOnly {
    private static final List<String> ELEMENTS = List.of("script", "style", "nav", "link");
    private static final List<String> CLASSES = List.of("skip", "back");
    private static final String LINKABLE = "(?i)(https?:|mailto:|tel:|#).*";

    private ScreenOnly() {}

    static void removeFrom(Document document) {
        for (Element element : Dom.all(document)) {
            if (ELEMENTS.contains(element.getTagName()) || CLASSES.stream().anyMatch(c -> Dom.hasClass(element, c))) {
                if (element.getPreviousSibling() instanceof Text before) {
                    before.setData(before.getData().replaceFirst("[\\s\\u00A0]+$", ""));
                }
                element.getParentNode().removeChild(element);
            } else {
                removeActions(element);
            }
        }
    }

    private static void removeActions(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        List<Attr> all = IntStream.range(0, attributes.getLength())
                .mapToObj(attributes::item)
                .map(Attr.class::cast)
                .toList();
        for (Attr attribute : all) {
            String name = attribute.getName();
            boolean deadLink = name.equals("href") && !attribute.getValue().matches(LINKABLE);
            if (deadLink || name.startsWith("on") || name.equals("download") || name.equals("style")) {
                element.removeAttributeNode(attribute);
            }
        }
    }
}
