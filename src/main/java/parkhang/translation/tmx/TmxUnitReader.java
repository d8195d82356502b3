package parkhang.translation.tmx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Message;
import parkhang.diagnostic.Place;
import parkhang.translation.tmx.SegmentReader.Segment;
import parkhang.xml.XmlStream;

/** Reads one {@code <tu>} and picks the two languages that are wanted. */
final class TmxUnitReader {
    private final XmlStream xml;
    private final Language from;
    private final Language to;
    private final Diagnostics diagnostics;
    private final Place place;
    private final @Nullable String tuid;
    private final Map<String, String> properties = new HashMap<>();
    private final List<String> notes = new ArrayList<>();
    private @Nullable Choice source;
    private @Nullable Choice target;

    TmxUnitReader(XmlStream xml, Language from, Language to, Diagnostics diagnostics) {
        this.xml = xml;
        this.from = from;
        this.to = to;
        this.diagnostics = diagnostics;
        this.place = xml.place();
        this.tuid = xml.attribute("tuid");
    }

    /** The best variant of a language so far. */
    private record Choice(int distance, Segment segment) {}

    /** Reads up to the unit's end; empty where it lacks one of the languages, and reported where it can't be used. */
    Optional<TmxUnit> read() throws XMLStreamException {
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.name()) {
                    case "prop" -> properties.putIfAbsent(String.valueOf(xml.attribute("type")), xml.elementText());
                    case "note" -> notes.add(xml.elementText());
                    case "tuv" -> variant(String.valueOf(xml.attribute("lang")));
                    default -> xml.elementText();
                }
            }
        }
        return source == null || target == null ? Optional.empty() : unit(source.segment(), target.segment());
    }

    private Optional<TmxUnit> unit(Segment source, Segment target) {
        for (Segment segment : List.of(source, target)) {
            Message fault = segment.fault();
            if (fault != null) {
                String named = tuid == null ? "unnamed" : "named";
                Map<String, ?> gaps = Map.of("named", named, "unit", String.valueOf(tuid), "fault", fault);
                diagnostics.report(place, TmxCode.TMX_UNIT.with("passed-over", gaps));
                return Optional.empty();
            }
        }
        SegmentContent.CodeIds ids = new SegmentContent.CodeIds(source.tokens(), target.tokens());
        SegmentContent written = new SegmentContent(source.tokens(), ids.of(source.tokens()));
        SegmentContent translated = new SegmentContent(target.tokens(), ids.of(target.tokens()));
        return Optional.of(
                new TmxUnit(place, tuid, written.content(), written.codes(), translated.content(), properties, notes));
    }

    /** Reads a {@code <tuv>} up to its end; a tag that is nearer to the wanted one wins, and among like ones the first. */
    private void variant(String tag) throws XMLStreamException {
        int fromDistance = from.distance(tag);
        int toDistance = to.distance(tag);
        Segment segment = segment(Math.min(fromDistance, toDistance) < Language.FAR);
        if (segment == null) {
            return;
        }
        if (fromDistance < (source == null ? Language.FAR : source.distance())) {
            source = new Choice(fromDistance, segment);
        }
        if (toDistance < (target == null ? Language.FAR : target.distance())) {
            target = new Choice(toDistance, segment);
        }
    }

    private @Nullable Segment segment(boolean wanted) throws XMLStreamException {
        Segment segment = null;
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT
                    && wanted
                    && segment == null
                    && xml.name().equals("seg")) {
                segment = SegmentReader.read(xml);
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                xml.elementText();
            }
        }
        return segment;
    }
}
