package parkhang.translation.xliff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostics;
import parkhang.translation.Content;
import parkhang.translation.InlineCode;
import parkhang.translation.xml.XmlCursor;
import parkhang.translation.xml.XmlStream;

/** Reads the text and the codes of a {@code <source>} or {@code <target>} (XLIFF 2.1, section 4.7). */
final class ContentReader {
    private final XmlCursor cursor;
    private final Map<String, String> data;
    private final Diagnostics diagnostics;
    private final Map<String, InlineCode> codes = new LinkedHashMap<>();
    private final Map<String, InlineCode> seen = new LinkedHashMap<>();

    /** @param data the unit's original data by id; read before the first segment */
    ContentReader(XmlCursor cursor, Map<String, String> data, Diagnostics diagnostics) {
        this.cursor = cursor;
        this.data = data;
        this.diagnostics = diagnostics;
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
            } else if (XmlStream.isText(event)) {
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
            default -> annotation(parts);
        }
    }

    /** The words inside an annotation stay; one that says something by itself can't be kept, and so is not passed over. */
    private void annotation(List<Content.Part> parts) throws XMLStreamException {
        if (cursor.attribute("value") != null || cursor.attribute("ref") != null) {
            String found = "an annotation: " + cursor.attribute("value");
            diagnostics.report(cursor.place(), XliffCode.XLIFF_ANNOTATION, found);
        }
        parts.addAll(parts());
    }

    private void remember(String id, String startReference, @Nullable String endReference, @Nullable String noEnd) {
        String type = cursor.attribute("type");
        String start = data.getOrDefault(String.valueOf(cursor.attribute(startReference)), "");
        String end = endReference == null ? noEnd : data.getOrDefault(endReference, "");
        seen.putIfAbsent(
                id, new InlineCode(id, type == null ? "other" : type, cursor.attribute("subType"), start, end));
    }
}
