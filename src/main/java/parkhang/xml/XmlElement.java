package parkhang.xml;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * An element of a small XML file, whole in memory. Names have no prefix; of attributes with the same name in several namespaces the one
 * that stands last counts.
 *
 * @param name without prefix
 * @param namespace empty where it has none
 * @param attributes by their names without prefix
 * @param children elements, and the text between them as {@link String}
 */
public record XmlElement(String name, String namespace, Map<String, String> attributes, List<Object> children) {
    public XmlElement {
        attributes = Map.copyOf(attributes);
    }

    /**
     * The root of a file's bytes.
     *
     * @throws XMLStreamException where it is no XML, or asks for anything outside of it
     */
    public static XmlElement read(String file, byte[] bytes) throws XMLStreamException {
        XmlStream in = new XmlStream(file, new ByteArrayInputStream(bytes));
        int event = in.next();
        while (event != XMLStreamConstants.START_ELEMENT) {
            event = in.next();
        }
        return element(in);
    }

    private static XmlElement element(XmlStream in) throws XMLStreamException {
        String namespace = in.namespace();
        XmlElement element =
                new XmlElement(in.name(), namespace == null ? "" : namespace, in.localAttributes(), new ArrayList<>());
        StringBuilder text = new StringBuilder();
        for (int event = in.next(); event != XMLStreamConstants.END_ELEMENT; event = in.next()) {
            if (XmlStream.isText(event)) {
                text.append(in.text());
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                flush(text, element);
                element.children.add(element(in));
            }
        }
        flush(text, element);
        return element;
    }

    private static void flush(StringBuilder text, XmlElement into) {
        if (!text.isEmpty()) {
            into.children.add(text.toString());
            text.setLength(0);
        }
    }

    public @Nullable String attribute(String name) {
        return attributes.get(name);
    }

    /** The elements right in this one. */
    public List<XmlElement> elements() {
        return children.stream()
                .filter(XmlElement.class::isInstance)
                .map(XmlElement.class::cast)
                .toList();
    }

    public List<XmlElement> elements(String name) {
        return elements().stream().filter(child -> child.name.equals(name)).toList();
    }

    /** The first element of a name right in this one. */
    public Optional<XmlElement> child(String name) {
        return elements().stream().filter(child -> child.name.equals(name)).findFirst();
    }

    /** All elements of a name, however deep, in their order. */
    public Stream<XmlElement> all(String name) {
        return elements().stream()
                .flatMap(child ->
                        Stream.concat(child.name.equals(name) ? Stream.of(child) : Stream.of(), child.all(name)));
    }

    /** All text in it. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Object child : children) {
            text.append(child instanceof XmlElement element ? element.text() : child);
        }
        return text.toString();
    }
}
