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
    private final Map<String, String> namespaces = new LinkedHashMap<>();
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

    boolean isXliff() {
        return Xliff.NAMESPACE.equals(reader.getNamespaceURI());
    }

    String name() {
        return reader.getLocalName();
    }

    /** The name with its prefix; XLIFF's own have none. */
    String qualifiedName() {
        String prefix = reader.getPrefix();
        return isXliff() || prefix == null || prefix.isEmpty() ? name() : prefix + ":" + name();
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

    /** The names of all prefixes declared so far, by {@link #declare}. */
    Map<String, String> namespaces() {
        return namespaces;
    }

    /** Takes the namespace prefixes that the element at hand declares for the whole file. */
    void declare() throws XMLStreamException {
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            String prefix = reader.getNamespacePrefix(i);
            String name = reader.getNamespaceURI(i);
            if (prefix != null && !name.equals(namespaces.getOrDefault(prefix, name))) {
                throw new XMLStreamException("the prefix " + prefix + " has two meanings", reader.getLocation());
            } else if (prefix != null) {
                namespaces.put(prefix, name);
            }
        }
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

    static boolean isAside(int event) {
        return event == XMLStreamConstants.COMMENT || event == XMLStreamConstants.PROCESSING_INSTRUCTION;
    }

    /** The element at hand as it stands in the file, tags included. */
    String verbatimElement() throws XMLStreamException {
        int start = start();
        int name = start
                + 1
                + (reader.getPrefix().isEmpty() ? 0 : reader.getPrefix().length() + 1)
                + name().length();
        String space = defaultSpace();
        elementText();
        return source.text().substring(start, name) + space + source.text().substring(name, end());
    }

    /** Where the tag at hand ends. */
    int end() {
        return source.text().lastIndexOf('>', offset() - 1) + 1;
    }

    /** The text between two offsets as it stands in the file. */
    String verbatim(int start, int end) {
        return source.text().substring(start, end);
    }

    /** A declaration of what a name without prefix means here; empty where the element has its own, or XLIFF is meant. */
    private String defaultSpace() {
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            if (reader.getNamespacePrefix(i) == null) {
                return "";
            }
        }
        String name = reader.getNamespaceContext().getNamespaceURI("");
        return Xliff.NAMESPACE.equals(name) ? "" : " xmlns=\"" + (name == null ? "" : name) + "\"";
    }

    /** The comment or processing instruction at hand as it stands in the file. */
    String verbatimAside() {
        if (reader.getEventType() == XMLStreamConstants.COMMENT) {
            return "<!--" + reader.getText() + "-->";
        }
        String data = reader.getPIData();
        return "<?" + reader.getPITarget() + (data == null || data.isEmpty() ? "" : " " + data) + "?>";
    }

    /** Where the start tag at hand begins. */
    Place place() {
        return source.at(start());
    }

    /** Where the text at hand begins, behind the white space before it. */
    Place textPlace() {
        String text = text();
        int blank = text.length() - text.stripLeading().length();
        int end = offset() - (source.text().startsWith("<", offset() - 1) ? 1 : 0);
        return source.at(Math.max(0, end - text.length()) + blank);
    }

    /** Where the document type declaration begins. */
    Place doctype() {
        return source.at(Math.max(0, source.text().indexOf("<!DOCTYPE")));
    }

    /** The parser stands behind the tag, sometimes one character further: where its buffer ended there. */
    int start() {
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
