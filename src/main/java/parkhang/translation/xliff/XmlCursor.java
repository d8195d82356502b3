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
    private static final int MAX_DEPTH = 100;
    private static final XMLInputFactory FACTORY = factory();

    private final SourceText source;
    private final XMLStreamReader reader;
    private int depth;

    XmlCursor(SourceText source) throws XMLStreamException {
        this.source = source;
        this.reader = FACTORY.createXMLStreamReader(new StringReader(source.text()));
    }

    /** The next event, one of {@link XMLStreamConstants}. */
    int next() throws XMLStreamException {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT && ++depth > MAX_DEPTH) {
            throw new XMLStreamException("more than " + MAX_DEPTH + " levels deep", reader.getLocation());
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        return event;
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
        int end = source.text().lastIndexOf('>', offset() - 1) + 1;
        return source.text().substring(start, end);
    }

    /** The comment at hand as it stands in the file. */
    String verbatimComment() {
        return "<!--" + reader.getText() + "-->";
    }

    /** Where the start tag at hand begins. */
    Place place() {
        return source.at(start());
    }

    /** Where the text at hand begins, behind the white space before it. */
    Place textPlace() {
        String text = text();
        int blank = text.length() - text.stripLeading().length();
        return source.at(Math.max(0, offset() - text.length()) + blank);
    }

    /** Where the document type declaration begins. */
    Place doctype() {
        return source.at(Math.max(0, source.text().indexOf("<!DOCTYPE")));
    }

    /** The parser stands behind the tag, sometimes one character further: where its buffer ended there. */
    private int start() {
        String prefix = reader.getPrefix();
        String tag = "<" + (prefix == null || prefix.isEmpty() ? "" : prefix + ":") + reader.getLocalName();
        return Math.max(0, source.text().lastIndexOf(tag, offset() - tag.length() - 1));
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
