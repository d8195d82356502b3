package parkhang.translation.xliff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import parkhang.translation.Content;
import parkhang.translation.InlineCode;

/** Reads the text and the codes of a {@code <source>} or {@code <target>} (XLIFF 2.1, section 4.7). */
final class ContentReader {
    private final XmlCursor cursor;
    private final Map<String, String> data;
    private final Map<String, InlineCode> codes = new LinkedHashMap<>();
    private final Map<String, InlineCode> seen = new LinkedHashMap<>();

    /** @param data the unit's original data by id; read before the first segment */
    ContentReader(XmlCursor cursor, Map<String, String> data) {
        this.cursor = cursor;
        this.data = data;
    }

    /** What the codes of the sources read so far stand for. */
    List<InlineCode> codes() {
        return List.copyOf(codes.values());
    }

    /** Reads up to the end of the {@code <source>} at hand; what its codes stand for is kept. */
    Content source() throws XMLStreamException {
        seen.clear();
        Content content = new Content(parts());
        codes.putAll(seen);
        return content;
    }

    /** Reads up to the end of the {@code <target>} at hand. */
    Content target() throws XMLStreamException {
        return new Content(parts());
    }

    private List<Content.Part> parts() throws XMLStreamException {
        List<Content.Part> parts = new ArrayList<>();
        while (true) {
            int event = cursor.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                return parts;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                code(parts);
            } else if (XmlCursor.isText(event)) {
                parts.add(new Content.Text(cursor.text()));
            }
        }
    }

    private void code(List<Content.Part> parts) throws XMLStreamException {
        String id = String.valueOf(cursor.attribute("id"));
        switch (cursor.name()) {
            case "pc" -> {
                remember(id, "dataRefStart", cursor.attribute("dataRefEnd"), "");
                parts.add(new Content.Paired(id, parts()));
            }
            case "ph", "sc", "ec" -> {
                remember(id, "dataRef", null, null);
                parts.add(new Content.Standalone(id));
                cursor.elementText();
            }
            default -> parts.addAll(parts()); // annotations: their text stays
        }
    }

    private void remember(String id, String startReference, @Nullable String endReference, @Nullable String noEnd) {
        String type = cursor.attribute("type");
        String start = data.getOrDefault(String.valueOf(cursor.attribute(startReference)), "");
        String end = endReference == null ? noEnd : data.getOrDefault(endReference, "");
        seen.putIfAbsent(
                id, new InlineCode(id, type == null ? "other" : type, cursor.attribute("subType"), start, end));
    }
}
