package parkhang.translation.xliff;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Place;
import parkhang.text.SourceText;

/** A pull reader over XML text that resolves nothing from outside and knows where each element begins. */
final class XmlCursor {
    private static final XMLInputFactory FACTORY = factory();

    private final SourceText source;
    private final XMLStreamReader reader;
    private int previousEnd;

    XmlCursor(SourceText source) throws XMLStreamException {
        this.source = source;
        this.reader = FACTORY.createXMLStreamReader(new StringReader(source.text()));
    }

    /** The next event, one of {@link XMLStreamConstants}. */
    int next() throws XMLStreamException {
        previousEnd = offset();
        return reader.next();
    }

    boolean isAt(int event, String name) {
        return reader.getEventType() == event
                && name.equals(reader.getLocalName())
                && Xliff.NAMESPACE.equals(reader.getNamespaceURI());
    }

    String name() {
        return reader.getLocalName();
    }

    @Nullable
    String namespace() {
        return reader.getNamespaceURI();
    }

    @Nullable
    String attribute(String name) {
        return reader.getAttributeValue(null, name);
    }

    Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String prefix = reader.getAttributePrefix(i);
            String name = reader.getAttributeLocalName(i);
            attributes.put(
                    prefix == null || prefix.isEmpty() ? name : prefix + ":" + name, reader.getAttributeValue(i));
        }
        return attributes;
    }

    /** The namespace prefixes that the element at hand declares. */
    Map<String, String> declarations() {
        Map<String, String> declared = new LinkedHashMap<>();
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            if (reader.getNamespacePrefix(i) != null) {
                declared.put(reader.getNamespacePrefix(i), reader.getNamespaceURI(i));
            }
        }
        return declared;
    }

    String text() {
        return reader.getText();
    }

    /** All text up to the end of the element at hand, whatever elements are in it. */
    String elementText() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (isText(event)) {
                text.append(text());
            }
        }
        return text.toString();
    }

    static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    /** The element at hand as it stands in the file, tags included. */
    String verbatimElement() throws XMLStreamException {
        int start = start();
        elementText();
        return source.text().substring(start, offset());
    }

    /** The comment at hand as it stands in the file. */
    String verbatimComment() {
        return "<!--" + reader.getText() + "-->";
    }

    /** Where the tag at hand begins. */
    Place place() {
        return source.at(start());
    }

    /** Where the parser stands, for a fault that has no place of its own. */
    Place end() {
        return source.at(offset());
    }

    private int start() {
        int found = source.text().indexOf('<', previousEnd);
        return found < 0 ? offset() : found;
    }

    private int offset() {
        return Math.min(
                Math.max(reader.getLocation().getCharacterOffset(), 0),
                source.text().length());
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the file is read: " + systemId);
        });
        return factory;
    }
}
