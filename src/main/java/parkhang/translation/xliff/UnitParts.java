package parkhang.translation.xliff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import parkhang.text.SourceText;
import parkhang.xml.XmlCursor;

/** Where a unit and the elements in it stand in a text. */
final class UnitParts {
    /** A note in its notes, a target in its segment. */
    private static final int DEEPEST = 2;

    private final Map<String, List<Element>> elements = new HashMap<>();

    private UnitParts() {}

    /**
     * An element, in UTF-16 offsets; the first of an end is behind it.
     *
     * @param start of its start tag
     * @param inside behind its start tag
     * @param close of its end tag; behind the tag where that is start and end in one
     * @param end behind its end tag
     */
    record Element(int start, int inside, int close, int end) {
        boolean isEmptyTag() {
            return inside == end;
        }
    }

    /** A text's units by their ids, in its order. */
    static Map<String, UnitParts> of(SourceText source) throws XMLStreamException {
        Map<String, UnitParts> units = new LinkedHashMap<>();
        XmlCursor cursor = new XmlCursor(source);
        for (int event = cursor.next(); event != XMLStreamConstants.END_DOCUMENT; event = cursor.next()) {
            if (event == XMLStreamConstants.START_ELEMENT
                    && Xliff.isOwn(cursor)
                    && cursor.name().equals("unit")) {
                String id = String.valueOf(cursor.attribute("id"));
                UnitParts parts = new UnitParts();
                parts.read(cursor);
                units.put(id, parts);
            }
        }
        return units;
    }

    /** Reads from a unit's start tag to its end tag. */
    private void read(XmlCursor cursor) throws XMLStreamException {
        Deque<String> paths = new ArrayDeque<>(List.of(""));
        Deque<int[]> starts = new ArrayDeque<>(List.of(new int[] {cursor.start(), cursor.end()}));
        while (!starts.isEmpty()) {
            int event = cursor.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = Xliff.isOwn(cursor) ? cursor.name() : "other";
                paths.push(paths.size() > DEEPEST ? "deeper" : paths.element() + "/" + name);
                starts.push(new int[] {cursor.start(), cursor.end()});
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                int[] start = starts.pop();
                int end = cursor.end();
                int close = end == start[1] ? end : cursor.closing();
                elements.computeIfAbsent(paths.pop(), none -> new ArrayList<>())
                        .add(new Element(start[0], start[1], close, end));
            }
        }
    }

    Element unit() {
        return all("").get(0);
    }

    /** The elements at a path below the unit, such as {@code /segment/source}. */
    List<Element> all(String path) {
        return elements.getOrDefault(path, List.of());
    }
}
