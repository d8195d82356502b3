package parkhang.translation.tmx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Message;
import parkhang.text.Characters;
import parkhang.translation.tmx.SegmentToken.Kind;
import parkhang.xml.XmlStream;

/** Reads a {@code <seg>}: its text and its codes (TMX 1.4b, "Content Markup"). */
final class SegmentReader {
    /** More than any unit has, in UTF-16 units: the longest articles' longest paragraphs have some 10,000. */
    private static final int MAX_TEXT = 1 << 20;

    /** More than any unit has. */
    private static final int MAX_CODES = 99;

    private final XmlStream xml;
    private final List<SegmentToken> tokens = new ArrayList<>();
    private int length;
    private int codes;

    private SegmentReader(XmlStream xml) {
        this.xml = xml;
    }

    /** A segment's tokens; they are of no use where it says why not. */
    record Segment(List<SegmentToken> tokens, @Nullable Message fault) {}

    /** Reads up to the end of the segment at hand. */
    static Segment read(XmlStream xml) throws XMLStreamException {
        SegmentReader reader = new SegmentReader(xml);
        reader.content();
        return new Segment(reader.tokens, reader.fault());
    }

    private void content() throws XMLStreamException {
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (XmlStream.isText(event)) {
                text(xml.text());
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                element();
            }
        }
    }

    /** What a highlight spans is text like any other; what other elements span that TMX does not know, too. */
    private void element() throws XMLStreamException {
        switch (xml.name()) {
            case "bpt" -> code(Kind.BEGIN);
            case "ept" -> code(Kind.END);
            case "ph", "it", "ut" -> code(Kind.ALONE);
            default -> content();
        }
    }

    /** Only what comes in pairs has a number of them. A code holds its own markup, and in {@code <sub>} text that is a unit elsewhere: neither is a word of this one. */
    private void code(Kind kind) throws XMLStreamException {
        String pair = kind == Kind.ALONE ? null : xml.attribute("i");
        String name = xml.attribute("x");
        String type = xml.attribute("type");
        String markup = xml.elementText();
        codes++;
        if (codes <= MAX_CODES) {
            tokens.add(new SegmentToken(kind, markup, pair, name, type));
        }
    }

    private void text(String text) {
        length += Math.min(text.length(), MAX_TEXT);
        if (length <= MAX_TEXT) {
            tokens.add(SegmentToken.text(text));
        }
    }

    private @Nullable Message fault() {
        if (length > MAX_TEXT) {
            return new Message.Sentence("tmx-unit.text", Map.of("most", MAX_TEXT));
        } else if (codes > MAX_CODES) {
            return new Message.Sentence("tmx-unit.codes", Map.of("most", MAX_CODES));
        }
        return tokens.stream()
                .map(SegmentToken::text)
                .filter(text -> Characters.firstRefused(text) >= 0)
                .map(text -> Characters.named(text, Characters.firstRefused(text)))
                .findFirst()
                .orElse(null);
    }
}
