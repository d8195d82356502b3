package parkhang.translation.xliff;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import parkhang.diagnostic.Diagnostics;
import parkhang.xml.XmlCursor;
import parkhang.xml.XmlStream;

/** Reads what stands in a {@code <source>} or {@code <target>}. */
final class ContentReader {
    private final XmlCursor cursor;
    private final Namespaces namespaces;
    private final Diagnostics diagnostics;

    ContentReader(XmlCursor cursor, Namespaces namespaces, Diagnostics diagnostics) {
        this.cursor = cursor;
        this.namespaces = namespaces;
        this.diagnostics = diagnostics;
    }

    /** Reads up to the end of the element at hand. */
    List<Piece> read() throws XMLStreamException {
        List<Piece> pieces = new ArrayList<>();
        for (int depth = 1; depth > 0; ) {
            int event = cursor.next();
            if (event == XMLStreamConstants.END_ELEMENT && --depth > 0) {
                pieces.add(new Piece.End(Xliff.name(cursor)));
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth += tag(pieces) ? 1 : 0;
            } else if (XmlStream.isText(event)) {
                pieces.add(new Piece.Text(cursor.text()));
            } else if (XmlStream.isAside(event)) {
                pieces.add(new Piece.Aside(cursor.verbatimAside()));
            }
        }
        return pieces;
    }

    /** Takes the start tag at hand; whether its element is still open then. */
    private boolean tag(List<Piece> pieces) throws XMLStreamException {
        namespaces.declare(cursor);
        Piece.Tag tag = new Piece.Tag(Xliff.name(cursor), cursor.attributes());
        pieces.add(tag);
        if (tag.is("cp")) {
            unsupported("a character that no edition can hold, U+" + tag.attribute("hex"));
        } else if (!Xliff.isOwn(cursor) && !tag.name().contains(":")) {
            unsupported("an element of another namespace without a prefix, " + tag.name());
        }
        if (tag.isEmpty() && !cursor.elementText().isBlank()) {
            diagnostics.report(cursor.place(), XliffCode.XLIFF_MISPLACED, "text inside <" + tag.name() + ">");
        }
        return !tag.isEmpty();
    }

    private void unsupported(String what) {
        diagnostics.report(cursor.place(), XliffCode.XLIFF_UNSUPPORTED, what);
    }
}
