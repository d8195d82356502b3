package parkhang.svg;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Finding;
import parkhang.diagnostic.Place;
import parkhang.xml.XmlCursor;
import parkhang.xml.XmlStream;
import parkhang.xml.XmlText;

/** Reads one {@code text} element and writes it as a group of outlines. */
final class SvgTextReader {
    /** What places text or chooses letters, and means nothing to outlines. */
    private static final Pattern OF_TEXT =
            Pattern.compile("x|y|dx|dy|rotate|textLength|lengthAdjust|font.*|text-.*|.*-baseline|.*-spacing|xml:space");

    private static final Pattern BLANK = Pattern.compile("\\s+");

    private final XmlCursor xml;
    private final Lettering lettering;
    private final Diagnostics diagnostics;
    private final StringBuilder written;
    private final Deque<Span> open = new ArrayDeque<>();
    private final List<Piece> line = new ArrayList<>();
    private double x;
    private double y;
    private String anchor = "start";

    /** @param attributes those that its outlines keep, with those of the spans around it */
    private record Span(SvgTextStyle style, Map<String, String> attributes, Place place) {}

    private record Piece(String text, Span span, double x, double y) {}

    SvgTextReader(XmlCursor xml, Lettering lettering, Diagnostics diagnostics, StringBuilder written) {
        this.xml = xml;
        this.lettering = lettering;
        this.diagnostics = diagnostics;
        this.written = written;
    }

    /** What the attributes of the element at hand are, once they are found to be harmless. */
    @FunctionalInterface
    interface Attributes {
        Map<String, String> read();
    }

    /**
     * Reads up to the end of the element.
     *
     * @param around the style of what the text stands in
     */
    void read(SvgTextStyle around, Attributes reader) throws XMLStreamException {
        begin(around, Map.of(), reader.read());
        Span text = open.pop();
        written.append("<g").append(XmlText.attributes(text.attributes())).append('>');
        open.push(new Span(text.style(), Map.of(), text.place()));
        while (!open.isEmpty()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                span(reader);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open.pop();
            } else if (XmlStream.isText(event)) {
                text(xml.text());
            }
        }
        flush();
        written.append("</g>");
    }

    private void span(Attributes reader) throws XMLStreamException {
        Optional<Finding> fault = SvgRules.span(xml.name());
        fault.ifPresent(found -> diagnostics.report(xml.place(), found));
        if (SvgRules.isUnseen(!SvgRules.NAMESPACE.equals(xml.namespace()), xml.name()) || fault.isPresent()) {
            xml.elementText();
        } else {
            begin(open.element().style(), open.element().attributes(), reader.read());
        }
    }

    /** A text or a span of one that names a place begins a line of its own. */
    private void begin(SvgTextStyle around, Map<String, String> inherited, Map<String, String> attributes) {
        SvgTextStyle style = around.with(attributes);
        if (attributes.containsKey("x") || attributes.containsKey("y")) {
            flush();
        }
        x = style.length(attributes.get("x")).orElse(x)
                + style.length(attributes.get("dx")).orElse(0);
        y = style.length(attributes.get("y")).orElse(y)
                + style.length(attributes.get("dy")).orElse(0);
        if (line.isEmpty()) {
            anchor = style.anchor();
        }
        Map<String, String> kept = new LinkedHashMap<>(inherited);
        kept.putAll(attributes);
        kept.keySet().removeIf(name -> OF_TEXT.matcher(name).matches());
        open.push(new Span(style, kept, xml.place()));
    }

    private void text(String raw) {
        String words = BLANK.matcher(raw).replaceAll(" ");
        boolean isStart = line.isEmpty() || line.get(line.size() - 1).text().endsWith(" ");
        String text = isStart ? words.stripLeading() : words;
        if (!text.isEmpty()) {
            line.add(new Piece(text, open.element(), x, y));
        }
    }

    /** Writes the line so far, each piece where the one before it ends. */
    private void flush() {
        List<Lettering.Letters> letters = new ArrayList<>();
        double width = 0;
        for (int i = 0; i < line.size(); i++) {
            Piece piece = line.get(i);
            SvgTextStyle style = piece.span().style();
            String text = i == line.size() - 1 ? piece.text().stripTrailing() : piece.text();
            letters.add(lettering.letters(text, style.type(), piece.span().place(), diagnostics));
            width += letters.get(i).advance() * style.size();
        }
        double pen = anchor.equals("end") ? -width : anchor.equals("middle") ? -width / 2 : 0;
        for (int i = 0; i < line.size(); i++) {
            write(line.get(i), letters.get(i), pen);
            pen += letters.get(i).advance() * line.get(i).span().style().size();
        }
        line.clear();
    }

    private void write(Piece piece, Lettering.Letters letters, double pen) {
        SvgTextStyle style = piece.span().style();
        double baseline = piece.y() + style.drop() * style.size();
        String data = letters.pathData(style.size(), piece.x() + pen, baseline);
        written.append("<path").append(XmlText.attribute("d", data));
        written.append(XmlText.attributes(piece.span().attributes())).append("/>");
    }
}
