package parkhang.translation.xliff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.translation.Content;
import parkhang.translation.State;
import parkhang.translation.UnitNote;
import parkhang.translation.exchange.HandedUnit;
import parkhang.xml.XmlCursor;

/** Reads one {@code <trans-unit>}. Matches, counts, segmentation and what else a tool has put into it is passed over. */
final class Xliff1UnitReader {
    private final XmlCursor cursor;
    private final Diagnostics diagnostics;
    private final Place place;
    private final @Nullable String id;
    private final List<UnitNote> notes = new ArrayList<>();
    private @Nullable Content source;
    private @Nullable Content target;
    private @Nullable State state;

    Xliff1UnitReader(XmlCursor cursor, Diagnostics diagnostics) {
        this.cursor = cursor;
        this.diagnostics = diagnostics;
        this.place = cursor.place();
        this.id = cursor.attribute("id");
    }

    Optional<HandedUnit> read(String slug) throws XMLStreamException {
        for (int event = cursor.next(); event != XMLStreamConstants.END_ELEMENT; event = cursor.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                part();
            }
        }
        if (id == null || source == null) {
            Map<String, String> unit = Map.of("unit", String.valueOf(id));
            diagnostics.report(place, XliffCode.XLIFF_UNIT.with(id == null ? "id" : "source", unit));
            return Optional.empty();
        }
        return Optional.of(new HandedUnit(
                place, slug, id, source, target, state, HandbackFile.base(notes), HandbackFile.translators(notes)));
    }

    private void part() throws XMLStreamException {
        switch (cursor.name()) {
            case "source" -> source = new Xliff1Content(cursor).read();
            case "target" -> target();
            case "note" -> note();
            default -> cursor.elementText();
        }
    }

    /** A target of which some segments are still empty is not finished, whatever its state. */
    private void target() throws XMLStreamException {
        state = Xliff1State.of(cursor.attribute("state"), cursor.attribute("state-qualifier"));
        Xliff1Content content = new Xliff1Content(cursor);
        target = content.read();
        if (content.isPartial()) {
            state = State.INITIAL;
        }
    }

    private void note() throws XMLStreamException {
        String from = cursor.attribute("from");
        notes.add(new UnitNote(from == null ? Map.of() : Map.of("category", from), cursor.elementText()));
    }
}
