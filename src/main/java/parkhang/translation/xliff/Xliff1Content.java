package parkhang.translation.xliff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import parkhang.translation.Content;
import parkhang.xml.XmlCursor;
import parkhang.xml.XmlStream;

/** Reads the inline elements of XLIFF 1.2 (section 2.2, "Inline Elements") as tokens of XLIFF 2. */
final class Xliff1Content {
    /** What holds a code's own text, which is no text of the unit. */
    private static final Set<String> NATIVE = Set.of("ph", "it", "bpt", "ept");

    private final XmlCursor cursor;
    private final List<InlineToken> tokens = new ArrayList<>();
    private boolean hasEmpty;
    private boolean hasFull;

    Xliff1Content(XmlCursor cursor) {
        this.cursor = cursor;
    }

    /** Reads up to the end of the element at hand. */
    Content read() throws XMLStreamException {
        inside();
        return new Content(new ContentBuilder(new CodeTable()).build(tokens).parts());
    }

    /** Whether a tool has cut the target into segments of which some have words and some have none. */
    boolean isPartial() {
        return hasEmpty && hasFull;
    }

    /** The text and the codes up to the end of the element at hand. */
    private void inside() throws XMLStreamException {
        for (int event = cursor.next(); event != XMLStreamConstants.END_ELEMENT; event = cursor.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                element();
            } else if (XmlStream.isText(event)) {
                tokens.add(new InlineToken.Text(cursor.text()));
            }
        }
    }

    private void element() throws XMLStreamException {
        String name = cursor.name();
        String id = cursor.attribute("id");
        String pair = cursor.attribute("rid") == null ? id : cursor.attribute("rid");
        switch (name) {
            case "g" -> {
                tokens.add(tag("pc", "id", id));
                inside();
                tokens.add(new InlineToken.End("pc"));
            }
            case "x", "ph", "it" -> empty(tag("ph", "id", id), name);
            case "bx", "bpt" -> empty(tag("sc", "id", pair), name);
            case "ex", "ept" -> empty(tag("ec", "startRef", pair), name);
            default -> segment("seg".equals(cursor.attribute("mtype")));
        }
    }

    private static InlineToken.Tag tag(String name, String attribute, @Nullable String value) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put(attribute, String.valueOf(value));
        return new InlineToken.Tag(name, attributes);
    }

    private void empty(InlineToken.Tag tag, String name) throws XMLStreamException {
        tokens.add(tag);
        if (NATIVE.contains(name)) {
            cursor.elementText();
        } else {
            inside();
        }
    }

    /** The words inside a mark stay. */
    private void segment(boolean isSegment) throws XMLStreamException {
        int before = tokens.size();
        inside();
        hasEmpty |= isSegment && tokens.size() == before;
        hasFull |= isSegment && tokens.size() > before;
    }
}
