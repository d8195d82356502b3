package parkhang.translation.xliff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.xml.XmlCursor;
import parkhang.xml.XmlStream;

/** Reads what stands in a {@code <source>} or {@code <target>}. */
final class ContentReader {
    private final XmlCursor cursor;
    private final Namespaces namespaces;
    private final Diagnostics diagnostics;
    private @Nullable Unknown unknown;

    private record Unknown(String name, Place place) {}

    ContentReader(XmlCursor cursor, Namespaces namespaces, Diagnostics diagnostics) {
        this.cursor = cursor;
        this.namespaces = namespaces;
        this.diagnostics = diagnostics;
    }

    /** Reads up to the end of a source. */
    List<InlineToken> source() throws XMLStreamException {
        List<InlineToken> tokens = new ArrayList<>();
        for (int depth = 1; depth > 0; ) {
            int event = cursor.next();
            if (event == XMLStreamConstants.END_ELEMENT && --depth > 0) {
                tokens.add(new InlineToken.End(Xliff.name(cursor)));
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth += tag(tokens) ? 1 : 0;
            } else if (XmlStream.isText(event)) {
                tokens.add(new InlineToken.Text(cursor.text()));
            } else if (XmlStream.isAside(event)) {
                tokens.add(new InlineToken.Aside(cursor.verbatimAside()));
            }
        }
        return tokens;
    }

    /** Reads up to the end of a target. An element that XLIFF does not have there is reported, for the edition leaves it out. */
    List<InlineToken> target() throws XMLStreamException {
        unknown = null;
        List<InlineToken> tokens = source();
        if (unknown != null) {
            diagnostics.report(unknown.place(), XliffCode.XLIFF_ELEMENT.with(Map.of("element", unknown.name())));
        }
        return tokens;
    }

    /** Takes the start tag at hand; whether its element is still open then. */
    private boolean tag(List<InlineToken> tokens) throws XMLStreamException {
        namespaces.declare(cursor);
        InlineToken.Tag tag = new InlineToken.Tag(Xliff.name(cursor), cursor.attributes());
        tokens.add(tag);
        if (tag.is("cp")) {
            unsupported("character", "U+" + tag.attribute("hex"));
        } else if (!Xliff.isOwn(cursor) && !tag.name().contains(":")) {
            unsupported("namespace", tag.name());
        } else if (unknown == null && !tag.isKnown()) {
            unknown = new Unknown(tag.name(), cursor.place());
        }
        if (tag.isEmpty() && !cursor.elementText().isBlank()) {
            diagnostics.report(cursor.place(), XliffCode.XLIFF_MISPLACED.with("inside", Map.of("element", tag.name())));
        }
        return !tag.isEmpty();
    }

    private void unsupported(String which, String name) {
        diagnostics.report(cursor.place(), XliffCode.XLIFF_UNSUPPORTED.with(which, Map.of("name", name)));
    }
}
