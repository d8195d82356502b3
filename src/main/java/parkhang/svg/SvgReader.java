package parkhang.svg;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Finding;
import parkhang.diagnostic.Place;
import parkhang.text.SourceText;
import parkhang.xml.XmlCursor;
import parkhang.xml.XmlStream;
import parkhang.xml.XmlText;

/** Reads a figure and writes it anew from nothing but what it may have. What it must not have is reported at its place, once a kind. */
public final class SvgReader {
    /** More than a map of all countries has. */
    private static final int MAX_ELEMENTS = 20_000;

    /** With those that are drawn again by reference. */
    private static final int MAX_REPEATED = 50_000;

    /** Pixels of CSS: two and a half metres. */
    private static final double MAX_SIDE = 10_000;

    private final XmlCursor xml;
    private final Place file;
    private final Lettering lettering;
    private final Diagnostics diagnostics;
    private final StringBuilder written = new StringBuilder();
    private final Set<Finding> reported = new HashSet<>();
    private final Deque<SvgTextStyle> styles = new ArrayDeque<>(List.of(SvgTextStyle.INITIAL));
    private final Repetition repetition = new Repetition();
    private int elements;
    private @Nullable Place styleSheet;
    private @Nullable Place typeSheet;

    private SvgReader(XmlCursor xml, Place file, Lettering lettering, Diagnostics diagnostics) {
        this.file = file;
        this.xml = xml;
        this.lettering = lettering;
        this.diagnostics = diagnostics;
    }

    /** The figure; empty and reported where it is broken or has what it must not have. */
    public static Optional<Svg> read(SourceText source, Lettering lettering, Diagnostics diagnostics) {
        Diagnostics own = new Diagnostics();
        Optional<Svg> figure = sanitized(source, lettering, own).flatMap(xml -> sized(source, xml, own));
        diagnostics.add(own);
        return own.hasErrors() ? Optional.empty() : figure;
    }

    private static Optional<String> sanitized(SourceText source, Lettering lettering, Diagnostics diagnostics) {
        try {
            SvgReader reader = new SvgReader(new XmlCursor(source), Place.of(source.file()), lettering, diagnostics);
            try {
                reader.read();
            } catch (XMLStreamException e) {
                diagnostics.report(reader.xml.place(e), SvgCode.SVG_BROKEN, XmlStream.problem(e));
            }
            return diagnostics.hasErrors() ? Optional.empty() : Optional.of(reader.written.toString());
        } catch (XMLStreamException e) {
            diagnostics.report(source.at(0), SvgCode.SVG_BROKEN, XmlStream.problem(e));
            return Optional.empty();
        }
    }

    /** Draws the figure once, so that what can't be drawn is known before any edition is made. */
    private static Optional<Svg> sized(SourceText source, String xml, Diagnostics diagnostics) {
        Optional<SvgShapes> drawn = SvgShapes.of(xml);
        if (drawn.isEmpty() || drawn.get().shapes().isEmpty()) {
            diagnostics.report(Place.of(source.file()), SvgCode.SVG_BROKEN.with("drawn", Map.of()));
            return Optional.empty();
        }
        double width = drawn.get().width();
        double height = drawn.get().height();
        if (!(width > 0 && height > 0 && width <= MAX_SIDE && height <= MAX_SIDE)) {
            Map<String, String> size =
                    Map.of("width", String.valueOf(Math.round(width)), "height", String.valueOf(Math.round(height)));
            diagnostics.report(Place.of(source.file()), SvgCode.SVG_TOO_LARGE.with("pixels", size));
            return Optional.empty();
        }
        return Optional.of(new Svg(xml, (int) Math.ceil(width), (int) Math.ceil(height)));
    }

    private void read() throws XMLStreamException {
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (elements > MAX_ELEMENTS) {
                diagnostics.report(xml.place(), SvgCode.SVG_TOO_LARGE.with("elements", Map.of("most", MAX_ELEMENTS)));
                return;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                start();
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                written.append("</").append(xml.name()).append('>');
                styles.pop();
                repetition.end();
                styleSheet = null;
            } else if (XmlStream.isText(event) && styleSheet != null) {
                style(xml.text(), styleSheet);
            }
        }
        if (repetition.elements() > MAX_REPEATED) {
            diagnostics.report(file, SvgCode.SVG_TOO_LARGE.with("repeated", Map.of("most", MAX_REPEATED)));
        }
    }

    private void start() throws XMLStreamException {
        boolean foreign = !SvgRules.NAMESPACE.equals(xml.namespace());
        String name = xml.name();
        if (++elements == 1 && (foreign || !name.equals("svg"))) {
            diagnostics.report(xml.place(), SvgCode.SVG_BROKEN.with("root", Map.of("name", name)));
        } else if (SvgRules.isUnseen(foreign, name)) {
            xml.elementText();
        } else if (refuse(SvgRules.element(name))) {
            xml.elementText();
        } else if (name.equals("text")) {
            label();
        } else {
            styleSheet = name.equals("style") ? xml.place() : null;
            Map<String, String> attributes = attributes();
            styles.push(styles.element().with(attributes));
            repetition.start(attributes);
            written.append('<').append(name);
            written.append(elements == 1 ? XmlText.attribute("xmlns", SvgRules.NAMESPACE) : "");
            written.append(XmlText.attributes(attributes)).append('>');
        }
    }

    private void label() throws XMLStreamException {
        if (typeSheet != null) {
            refuse(Optional.of(SvgCode.SVG_REFUSED.with("sheet", Map.of())), typeSheet);
        }
        new SvgTextReader(xml, lettering, diagnostics, written).read(styles.element(), this::attributes);
    }

    private Map<String, String> attributes() {
        Map<String, String> kept = new LinkedHashMap<>();
        xml.attributes().forEach((qualified, value) -> {
            String name = qualified.equals("xlink:href") ? "href" : qualified;
            boolean isForeign = name.contains(":") && !name.equals("xml:space");
            if (!isForeign && !refuse(SvgRules.attribute(name, value))) {
                kept.put(name, value);
            }
        });
        return kept;
    }

    private void style(String css, Place place) {
        if (!refuse(SvgRules.style(css), place)) {
            written.append(XmlText.escaped(css));
            typeSheet = SvgRules.setsType(css) ? place : typeSheet;
        }
    }

    private boolean refuse(Optional<Finding> fault) {
        return fault.isPresent() && refuse(fault, xml.place());
    }

    private boolean refuse(Optional<Finding> fault, Place place) {
        fault.filter(reported::add).ifPresent(found -> diagnostics.report(place, found));
        return fault.isPresent();
    }
}
