package parkhang.translation.xliff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.translation.BundleUnit;
import parkhang.translation.Content;
import parkhang.translation.Foreign;
import parkhang.translation.State;
import parkhang.translation.UnitKind;
import parkhang.translation.UnitNote;
import parkhang.xml.XmlCursor;
import parkhang.xml.XmlStream;

/** Reads one {@code <unit>}. Segments into which a tool has cut it are joined again. */
final class UnitReader {
    private final XmlCursor cursor;
    private final Namespaces namespaces;
    private final Diagnostics diagnostics;
    private final boolean tolerant;
    private final Place place;
    private final @Nullable String id;
    private final @Nullable UnitKind kind;
    private final Map<String, String> attributes;
    private final List<UnitNote> notes = new ArrayList<>();
    private final List<String> elements = new ArrayList<>();
    private final CodeTable codes = new CodeTable();
    private final SegmentJoin join = new SegmentJoin();
    private final ContentReader contents;
    private boolean inSegment;
    private @Nullable List<InlineToken> source;
    private @Nullable List<InlineToken> target;
    private @Nullable Integer order;
    private @Nullable State state;
    private boolean saysState;
    private @Nullable String unknownState;

    /**
     * A reader of the unit at hand.
     *
     * @param tolerant whether what is wrong, and leaves no doubt about the unit's words, is passed over
     */
    UnitReader(XmlCursor cursor, Namespaces namespaces, boolean tolerant, Diagnostics diagnostics) {
        this.cursor = cursor;
        this.tolerant = tolerant;
        this.namespaces = namespaces;
        this.diagnostics = diagnostics;
        this.place = cursor.place();
        this.id = cursor.attribute("id");
        this.kind = kind(cursor.attribute("type"));
        this.attributes = cursor.attributes();
        this.contents = new ContentReader(cursor, namespaces, diagnostics);
        attributes.keySet().removeAll(List.of("id", "xml:space"));
        if (kind != null) {
            attributes.remove("type");
        }
    }

    /**
     * Reads up to the unit's end; empty and reported where it has no id or no source.
     *
     * @param groups in which it stands, and {@code before}: what stood before it
     */
    Optional<BundleUnit> read(List<Foreign.Group> groups, List<String> before) throws XMLStreamException {
        parts();
        List<InlineToken> tokens = join.source();
        if (id == null || tokens == null) {
            Map<String, String> unit = Map.of("unit", String.valueOf(id));
            diagnostics.report(place, XliffCode.XLIFF_UNIT.with(id == null ? "id" : "source", unit));
            return Optional.empty();
        }
        Content whole = content(tokens);
        Content translation = join.target() == null ? null : content(join.target());
        Map<String, String> segment = new LinkedHashMap<>(join.segmentAttributes());
        String subState = segment.remove("subState");
        Foreign foreign = new Foreign(
                groups, before, attributes, segment, join.sourceAttributes(), join.targetAttributes(), elements);
        State known = state == null ? State.INITIAL : state;
        return Optional.of(
                new BundleUnit(place, id, kind, whole, codes.codes(), translation, known, subState, notes, foreign));
    }

    /** Whether any segment names its state; one that doesn't is initial. */
    boolean saysState() {
        return saysState;
    }

    /** A state that is none of XLIFF 2's; null where there is none such. */
    @Nullable
    String unknownState() {
        return unknownState;
    }

    /** Whether some segments have a target, and some have none. */
    boolean isPartial() {
        return join.isPartial();
    }

    private Content content(List<InlineToken> tokens) {
        ContentBuilder builder = new ContentBuilder(codes);
        Content content = builder.build(tokens);
        if (builder.contradiction() != null) {
            Map<String, String> found = Map.of("code", builder.contradiction(), "unit", String.valueOf(id));
            diagnostics.report(place, XliffCode.XLIFF_UNSUPPORTED.with("code", found));
        }
        return content;
    }

    private void parts() throws XMLStreamException {
        while (true) {
            int event = cursor.next();
            if (event == XMLStreamConstants.END_ELEMENT && cursor.name().equals("unit")) {
                return;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(cursor.name());
            } else if (XmlStream.isText(event)) {
                checkNoWords();
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                part();
            } else if (XmlStream.isAside(event)) {
                elements.add(cursor.verbatimAside());
            }
        }
    }

    private void part() throws XMLStreamException {
        switch (Xliff.isOwn(cursor) ? cursor.name() : "") {
            case "segment" -> segment();
            case "source" -> {
                checkPlace(source);
                checkJoin(join.attributes(true, declaredAttributes()));
                source = contents.source();
            }
            case "target" -> {
                checkPlace(target);
                order = order(cursor.attribute("order"));
                checkJoin(join.attributes(false, declaredAttributes()));
                target = contents.target();
            }
            case "note" -> notes.add(new UnitNote(declaredAttributes(), words()));
            case "data" -> codes.data(String.valueOf(cursor.attribute("id")), words());
            case "ignorable" -> {
                namespaces.declare(cursor);
                inSegment = true;
            }
            case "notes", "originalData" -> namespaces.declare(cursor);
            default -> elements.add(Xliff.verbatim(cursor));
        }
    }

    private Map<String, String> declaredAttributes() {
        namespaces.declare(cursor);
        return cursor.attributes();
    }

    /** The text of a note or of original data. */
    private String words() throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        String element = cursor.name();
        for (int event = cursor.next(); event != XMLStreamConstants.END_ELEMENT; event = cursor.next()) {
            if (XmlStream.isText(event)) {
                words.append(cursor.text());
            } else if (XmlStream.isAside(event)) {
                elements.add(cursor.verbatimAside());
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                Map<String, String> found = Map.of("inner", Xliff.name(cursor), "outer", element);
                diagnostics.report(cursor.place(), XliffCode.XLIFF_UNSUPPORTED.with("inside", found));
                cursor.elementText();
            }
        }
        return words.toString();
    }

    /** Where a hand has slipped, words would be lost when the file is written again; so it is not read at all. */
    private void checkPlace(@Nullable List<InlineToken> before) {
        if (!inSegment || before != null) {
            Map<String, String> element = Map.of("element", cursor.name());
            diagnostics.report(
                    cursor.place(), XliffCode.XLIFF_MISPLACED.with(inSegment ? "second" : "outside", element));
        }
    }

    private void checkJoin(@Nullable String contradiction) {
        if (contradiction != null) {
            Map<String, String> found = Map.of("unit", String.valueOf(id), "attribute", contradiction);
            diagnostics.report(cursor.place(), XliffCode.XLIFF_UNSUPPORTED.with("segments", found));
        }
    }

    private void checkNoWords() {
        if (!tolerant && !cursor.text().isBlank()) {
            Map<String, String> found = Map.of("text", cursor.text().strip());
            diagnostics.report(cursor.textPlace(), XliffCode.XLIFF_MISPLACED.with("text", found));
        }
    }

    private void segment() {
        inSegment = true;
        String word = cursor.attribute("state");
        saysState |= word != null;
        Optional<State> found = word == null ? Optional.of(State.INITIAL) : State.of(word);
        if (found.isEmpty()) {
            unknownState = word;
            diagnostics.report(cursor.place(), XliffCode.XLIFF_STATE.with(Map.of("word", word)));
        }
        State next = found.orElse(State.INITIAL);
        state = state == null || next.compareTo(state) < 0 ? next : state;
        checkJoin(join.attributes(declaredAttributes()));
    }

    private @Nullable Integer order(@Nullable String number) {
        if (number != null && !number.matches("[1-9][0-9]{0,5}")) {
            if (!tolerant) {
                diagnostics.report(cursor.place(), XliffCode.XLIFF_MISPLACED.with("order", Map.of("number", number)));
            }
            return null;
        }
        return number == null ? null : Integer.valueOf(number);
    }

    private void end(String element) {
        if (element.equals("segment") || element.equals("ignorable")) {
            join.add(new SegmentJoin.Segment(element.equals("ignorable"), source, target, order));
            source = null;
            target = null;
            order = null;
            inSegment = false;
        }
    }

    private static @Nullable UnitKind kind(@Nullable String type) {
        return type == null || !type.startsWith(Xliff.TYPE_PREFIX)
                ? null
                : UnitKind.of(type.substring(Xliff.TYPE_PREFIX.length())).orElse(null);
    }
}
