package parkhang.translation.xliff;

import java.util.ArrayList;
import java.util.HashMap;
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
import parkhang.translation.InlineCode;
import parkhang.translation.State;
import parkhang.translation.UnitKind;
import parkhang.translation.UnitNote;
import parkhang.translation.xml.XmlCursor;
import parkhang.translation.xml.XmlStream;

/** Reads one {@code <unit>}. Segments into which a tool has cut it are joined again. */
final class UnitReader {
    private final XmlCursor cursor;
    private final Diagnostics diagnostics;
    private final Place place;
    private final String id;
    private final @Nullable UnitKind kind;
    private final List<UnitNote> notes = new ArrayList<>();
    private final List<String> foreign = new ArrayList<>();
    private final Map<String, String> data = new HashMap<>();
    private final ContentReader contents;
    private boolean inPart;
    private @Nullable Content partSource;
    private @Nullable Content partTarget;
    private @Nullable Content source;
    private @Nullable Content target;
    private @Nullable State state;
    private @Nullable String subState;

    UnitReader(XmlCursor cursor, Diagnostics diagnostics) {
        this.cursor = cursor;
        this.diagnostics = diagnostics;
        this.place = cursor.place();
        this.id = String.valueOf(cursor.attribute("id"));
        this.kind = kind(cursor.attribute("type"));
        this.contents = new ContentReader(cursor, data, diagnostics);
    }

    /** Reads up to the unit's end; empty and reported where it has no id or no source. */
    Optional<BundleUnit> read() throws XMLStreamException {
        boolean named = cursor.attribute("id") != null;
        while (true) {
            int event = cursor.next();
            if (event == XMLStreamConstants.END_ELEMENT && cursor.name().equals("unit")) {
                break;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(cursor.name());
            } else if (XmlStream.isText(event)) {
                checkNoWords();
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                part();
            } else if (event == XMLStreamConstants.COMMENT) {
                foreign.add(cursor.verbatimComment());
            }
        }
        if (!named || source == null) {
            String lack = named ? "unit " + id + " has no source" : "the unit has no id";
            diagnostics.report(place, XliffCode.XLIFF_UNIT, lack);
            return Optional.empty();
        }
        List<InlineCode> codes = contents.codes();
        return Optional.of(new BundleUnit(
                place,
                id,
                kind,
                source,
                codes,
                target,
                state == null ? State.INITIAL : state,
                subState,
                notes,
                foreign));
    }

    private void part() throws XMLStreamException {
        boolean known = Xliff.NAMESPACE.equals(cursor.namespace());
        switch (known ? cursor.name() : "") {
            case "segment" -> segment();
            case "source" -> {
                checkPlace(partSource);
                partSource = contents.source();
            }
            case "target" -> {
                checkPlace(partTarget);
                partTarget = contents.target();
            }
            case "note" -> notes.add(new UnitNote(cursor.attributes(), cursor.elementText()));
            case "data" -> data.put(String.valueOf(cursor.attribute("id")), cursor.elementText());
            case "ignorable" -> inPart = true;
            case "notes", "originalData" -> {
                // Their children come next.
            }
            default -> foreign.add(cursor.verbatimElement());
        }
    }

    /** Where a hand has slipped, words would be lost when the file is written again; so it is not read at all. */
    private void checkPlace(@Nullable Content before) {
        if (!inPart || before != null) {
            String found = inPart ? "a second <" + cursor.name() + ">" : "a <" + cursor.name() + "> outside a segment";
            diagnostics.report(cursor.place(), XliffCode.XLIFF_MISPLACED, found);
        }
    }

    private void checkNoWords() {
        if (!cursor.text().isBlank()) {
            String found =
                    "text outside <source> and <target>: " + cursor.text().strip();
            diagnostics.report(cursor.textPlace(), XliffCode.XLIFF_MISPLACED, found);
        }
    }

    private void segment() {
        inPart = true;
        String word = cursor.attribute("state");
        Optional<State> found = word == null ? Optional.of(State.INITIAL) : State.of(word);
        if (found.isEmpty()) {
            diagnostics.report(cursor.place(), XliffCode.XLIFF_STATE, "no state is called " + word);
        }
        State next = found.orElse(State.INITIAL);
        state = state == null || next.compareTo(state) < 0 ? next : state;
        subState = cursor.attribute("subState");
    }

    private void end(String element) {
        if (element.equals("segment") || element.equals("ignorable")) {
            join(element.equals("ignorable"));
        }
    }

    /** Puts a segment that has ended behind those before it. The space between two need not be translated. */
    private void join(boolean ignorable) {
        if (partSource != null) {
            source = source == null ? partSource : source.then(partSource);
        }
        Content next = partTarget == null && ignorable && target != null ? partSource : partTarget;
        if (next != null) {
            target = target == null ? next : target.then(next);
        }
        partSource = null;
        partTarget = null;
        inPart = false;
    }

    private static @Nullable UnitKind kind(@Nullable String type) {
        return type == null || !type.startsWith(Xliff.TYPE_PREFIX)
                ? null
                : UnitKind.of(type.substring(Xliff.TYPE_PREFIX.length())).orElse(null);
    }
}
