package parkhang.xml;

import java.io.InputStream;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Place;

/**
 * A pull reader over XML of any length that resolves nothing from outside: a document type declaration is passed over, and
 * an entity that one declares is a fault.
 */
public sealed class XmlStream permits XmlCursor {
    private static final int MAX_DEPTH = 100;
    /** The JDK's parser has no words for this; where it is an attribute's prefix, the element's name stands before it. */
    private static final Pattern UNBOUND =
            Pattern.compile("#(?:ElementPrefixUnbound\\?|AttributePrefixUnbound\\?[^&]*&[^&]*&)([^&]*)");

    /** Begins what the JDK's parser says of a bound of its own, of attributes in a tag and of letters in a name. */
    private static final String BOUND = "JAXP";

    private static final XMLInputFactory FACTORY = factory();

    private final String file;
    private final XMLStreamReader reader;
    private int depth;
    private int line = 1;

    /**
     * Reads bytes in the encoding that they declare.
     *
     * @param file the name under which places are reported
     */
    public XmlStream(String file, InputStream in) throws XMLStreamException {
        this.file = file;
        this.reader = FACTORY.createXMLStreamReader(in);
    }

    /** Reads characters whose encoding is known. */
    public XmlStream(String file, Reader in) throws XMLStreamException {
        this.file = file;
        this.reader = FACTORY.createXMLStreamReader(in);
    }

    /** The next event, one of {@link XMLStreamConstants}. */
    public int next() throws XMLStreamException {
        line = reader.getLocation().getLineNumber();
        int event = step();
        if (event == XMLStreamConstants.START_ELEMENT && ++depth > MAX_DEPTH) {
            throw new XMLStreamException("more than " + MAX_DEPTH + " levels deep", reader.getLocation());
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        return event;
    }

    /** Where the JDK's parser has no words for a fault, it throws what it has not declared. */
    private int step() throws XMLStreamException {
        try {
            return reader.next();
        } catch (RuntimeException e) {
            throw new XMLStreamException("nothing like this can stand here", reader.getLocation(), e);
        }
    }

    /** Whether the start of an element is at hand, and not something in it or its end. */
    public boolean isAtStart() {
        return reader.isStartElement();
    }

    public String name() {
        return reader.getLocalName();
    }

    /** The name with its prefix. */
    public String qualifiedName() {
        return prefix().isEmpty() ? name() : prefix() + ":" + name();
    }

    public @Nullable String namespace() {
        return reader.getNamespaceURI();
    }

    /**
     * The value of an attribute that has no prefix, or {@code xml:}; null where there is none. What an extension calls by the same
     * name is another attribute.
     */
    public @Nullable String attribute(String name) {
        String own = reader.getAttributeValue(XMLConstants.NULL_NS_URI, name);
        return own == null ? reader.getAttributeValue(XMLConstants.XML_NS_URI, name) : own;
    }

    public Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String prefix = reader.getAttributePrefix(i);
            String name = reader.getAttributeLocalName(i);
            attributes.put(
                    prefix == null || prefix.isEmpty() ? name : prefix + ":" + name, reader.getAttributeValue(i));
        }
        return attributes;
    }

    /** Attributes by their names without prefix. */
    Map<String, String> localAttributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return attributes;
    }

    /** The namespace prefixes that the element at hand declares. */
    public Map<String, String> declarations() {
        Map<String, String> declared = new LinkedHashMap<>();
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            if (reader.getNamespacePrefix(i) != null) {
                declared.put(reader.getNamespacePrefix(i), reader.getNamespaceURI(i));
            }
        }
        return declared;
    }

    public String text() {
        return reader.getText();
    }

    /** All text up to the end of the element at hand, whatever elements are in it. */
    public String elementText() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int open = 1; open > 0; ) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            } else if (isText(event)) {
                text.append(text());
            }
        }
        return text.toString();
    }

    public static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    /** The line in which the start tag at hand begins. */
    public Place place() {
        return Place.of(file, line);
    }

    /** Where the parser gave up. */
    public Place place(XMLStreamException fault) {
        Location location = fault.getLocation();
        return location == null ? Place.of(file) : Place.of(file, Math.max(location.getLineNumber(), 0));
    }

    /** The parser's own words without the place that it puts before them. */
    public static String problem(XMLStreamException fault) {
        String message = String.valueOf(fault.getMessage());
        Matcher prefix = UNBOUND.matcher(message);
        if (prefix.find()) {
            return "the prefix " + prefix.group(1) + " is not declared; write its xmlns:" + prefix.group(1)
                    + ", or the name without it";
        }
        int start = message.indexOf("Message: ");
        String problem = message.substring(start < 0 ? 0 : start + "Message: ".length());
        return problem.startsWith(BOUND)
                ? "a name has more letters, or a tag more attributes, than any that a program writes"
                : problem.lines().findFirst().orElse("no XML");
    }

    public static boolean isAside(int event) {
        return event == XMLStreamConstants.COMMENT || event == XMLStreamConstants.PROCESSING_INSTRUCTION;
    }

    /** The comment or processing instruction at hand as it stands in the file. */
    public String verbatimAside() {
        if (reader.getEventType() == XMLStreamConstants.COMMENT) {
            return "<!--" + reader.getText() + "-->";
        }
        String data = reader.getPIData();
        return "<?" + reader.getPITarget() + (data == null || data.isEmpty() ? "" : " " + data) + "?>";
    }

    /** What a name without a prefix means inside the element at hand; empty where it is in no namespace. */
    public String defaultNamespace() {
        String name = reader.getNamespaceContext().getNamespaceURI("");
        return name == null ? "" : name;
    }

    boolean declaresDefault() {
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            if (reader.getNamespacePrefix(i) == null) {
                return true;
            }
        }
        return false;
    }

    String prefix() {
        return reader.getPrefix() == null ? "" : reader.getPrefix();
    }

    /** How many UTF-16 units the parser has read; it stands behind the tag, sometimes one or two further. */
    int offset() {
        return Math.max(reader.getLocation().getCharacterOffset(), 0);
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
