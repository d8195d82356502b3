package parkhang.xml;

import java.io.StringReader;
import javax.xml.stream.XMLStreamException;
import parkhang.diagnostic.Place;
import parkhang.text.SourceText;

/** A pull reader over a text at hand, which knows where each element begins and how it stood. */
public final class XmlCursor extends XmlStream {
    private final SourceText source;

    public XmlCursor(SourceText source) throws XMLStreamException {
        super(source.file(), new StringReader(source.text()));
        this.source = source;
    }

    /**
     * The element at hand as it stands in the file, tags included.
     *
     * @param defaultNamespace what a name without a prefix means where the element is to be put
     */
    public String verbatimElement(String defaultNamespace) throws XMLStreamException {
        int start = start();
        int name = start + 1 + qualifiedName().length();
        boolean sameMeaning = declaresDefault() || defaultNamespace().equals(defaultNamespace);
        String declaration = sameMeaning ? "" : XmlText.attribute("xmlns", defaultNamespace());
        elementText();
        return verbatim(start, name) + declaration + verbatim(name, end());
    }

    /** The text between two UTF-16 offsets. */
    public String verbatim(int start, int end) {
        return source.text().substring(start, end);
    }

    /** The UTF-16 offset behind the tag at hand. */
    public int end() {
        return source.text().lastIndexOf('>', offset() - 1) + 1;
    }

    /** The UTF-16 offset at which the end tag at hand begins, of an element that has one. */
    public int closing() {
        return Math.max(0, source.text().lastIndexOf("</", end() - 1));
    }

    /** Where the start tag at hand begins. */
    @Override
    public Place place() {
        return source.at(start());
    }

    @Override
    public Place place(XMLStreamException fault) {
        return source.at(XmlFault.offset(source, fault));
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

    /** The UTF-16 offset at which the start tag at hand begins. */
    public int start() {
        String tag = "<" + qualifiedName();
        return Math.max(0, source.text().lastIndexOf(tag, offset() - tag.length() - 1));
    }

    @Override
    int offset() {
        return Math.min(super.offset(), source.text().length());
    }
}
