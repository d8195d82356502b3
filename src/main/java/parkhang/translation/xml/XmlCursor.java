package parkhang.translation.xml;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import parkhang.diagnostic.Place;
import parkhang.text.SourceText;

/** A pull reader over a text at hand, which knows where each element begins and how it stood. */
public final class XmlCursor extends XmlStream {
    private final SourceText source;
    private final String own;
    private final Map<String, String> namespaces = new LinkedHashMap<>();

    /** @param own the format's namespace; its names are written without a prefix */
    public XmlCursor(SourceText source, String own) throws XMLStreamException {
        super(source.file(), new StringReader(source.text()));
        this.source = source;
        this.own = own;
    }

    /** Whether the element at hand is the format's own. */
    public boolean isOwn() {
        return own.equals(namespace());
    }

    /** The name with its prefix; the format's own have none. */
    public String qualifiedName() {
        return isOwn() ? name() : prefixedName();
    }

    /** The names of all prefixes declared so far, by {@link #declare}. */
    public Map<String, String> namespaces() {
        return namespaces;
    }

    /** Takes the namespace prefixes that the element at hand declares for the whole file. */
    public void declare() throws XMLStreamException {
        for (Map.Entry<String, String> declared : declarations().entrySet()) {
            String before = namespaces.putIfAbsent(declared.getKey(), declared.getValue());
            if (before != null && !before.equals(declared.getValue())) {
                throw fault("the prefix " + declared.getKey() + " has two meanings");
            }
        }
    }

    /** The element at hand as it stands in the file, tags included; what its names without prefix mean is said in it. */
    public String verbatimElement() throws XMLStreamException {
        int start = start();
        int name = start + 1 + prefixedName().length();
        String space =
                declaresDefault() || own.equals(defaultNamespace()) ? "" : " xmlns=\"" + defaultNamespace() + "\"";
        elementText();
        return verbatim(start, name) + space + verbatim(name, end());
    }

    /** Where the tag at hand ends, as a UTF-16 offset. */
    public int end() {
        return source.text().lastIndexOf('>', offset() - 1) + 1;
    }

    /** The text between two offsets as it stands in the file. */
    public String verbatim(int start, int end) {
        return source.text().substring(start, end);
    }

    public static boolean isAside(int event) {
        return event == XMLStreamConstants.COMMENT || event == XMLStreamConstants.PROCESSING_INSTRUCTION;
    }

    /** Where the start tag at hand begins. */
    @Override
    public Place place() {
        return source.at(start());
    }

    @Override
    public Place place(XMLStreamException fault) {
        Location location = fault.getLocation();
        int offset = location == null ? 0 : location.getCharacterOffset();
        return source.at(Math.min(Math.max(offset, 0), source.text().length()));
    }

    /** Where the text at hand begins, behind the white space before it. */
    public Place textPlace() {
        String text = text();
        int blank = text.length() - text.stripLeading().length();
        int end = offset() - (source.text().startsWith("<", offset() - 1) ? 1 : 0);
        return source.at(Math.max(0, end - text.length()) + blank);
    }

    /** Where the document type declaration begins. */
    public Place doctype() {
        return source.at(Math.max(0, source.text().indexOf("<!DOCTYPE")));
    }

    /** The UTF-16 offset of the tag at hand. */
    public int start() {
        String tag = "<" + prefixedName();
        return Math.max(0, source.text().lastIndexOf(tag, offset() - tag.length() - 1));
    }

    @Override
    int offset() {
        return Math.min(super.offset(), source.text().length());
    }
}
