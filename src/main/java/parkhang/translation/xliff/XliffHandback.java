package parkhang.translation.xliff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.text.SourceText;
import parkhang.translation.BundleUnit;
import parkhang.translation.Content;
import parkhang.translation.State;
import parkhang.translation.exchange.Handback;
import parkhang.translation.exchange.HandedUnit;
import parkhang.xml.XmlCursor;

/** Reads XLIFF 2.0, 2.1 and 2.2 as translators' tools return it. Only words, states and notes are taken; all else is passed over. */
public final class XliffHandback {
    /** Faults that matter where a file is kept, and not where its words are taken out of it. */
    private static final Set<XliffCode> HARMLESS = Set.of(XliffCode.XLIFF_UNSUPPORTED, XliffCode.XLIFF_STATE);

    private final XmlCursor cursor;
    private final Diagnostics diagnostics;
    private final List<HandedUnit> units = new ArrayList<>();
    private @Nullable String slug;

    private XliffHandback(XmlCursor cursor, Diagnostics diagnostics) {
        this.cursor = cursor;
        this.diagnostics = diagnostics;
    }

    /** What came back; empty and reported where the XML is broken, or a unit has no name or no source. */
    public static Optional<Handback> read(SourceText source, Diagnostics diagnostics) {
        return HandbackFile.read(source, (cursor, found) -> new XliffHandback(cursor, found).document(), diagnostics);
    }

    private Handback document() throws XMLStreamException {
        Locale source = null;
        Locale target = null;
        for (int event = cursor.next(); event != XMLStreamConstants.END_DOCUMENT; event = cursor.next()) {
            if (event != XMLStreamConstants.START_ELEMENT || !Xliff.isOwn(cursor)) {
                continue;
            }
            switch (cursor.name()) {
                case "xliff" -> {
                    source = HandbackFile.locale(cursor.attribute("srcLang"));
                    target = HandbackFile.locale(cursor.attribute("trgLang"));
                }
                case "file" -> slug = HandbackFile.slug(cursor);
                case "unit" -> unit();
                default -> {
                    // What is in groups is read; all else is of no use here.
                }
            }
        }
        return new Handback(source, target, units);
    }

    private void unit() throws XMLStreamException {
        Place place = cursor.place();
        Diagnostics found = new Diagnostics();
        UnitReader reader = new UnitReader(cursor, new Namespaces(found), true, found);
        Optional<BundleUnit> unit = reader.read(List.of(), List.of());
        found.list().stream()
                .filter(one -> !(one.code() instanceof XliffCode code && HARMLESS.contains(code)))
                .forEach(diagnostics::add);
        if (slug == null) {
            diagnostics.report(place, XliffCode.XLIFF_ARTICLE.with("none", Map.of()));
        } else {
            unit.ifPresent(read -> units.add(handed(read, state(read, reader))));
        }
    }

    private HandedUnit handed(BundleUnit unit, @Nullable State state) {
        Content target = unit.target();
        return new HandedUnit(
                unit.place(),
                String.valueOf(slug),
                unit.id(),
                new Content(unit.source().parts()),
                target == null ? null : new Content(target.parts()),
                state,
                HandbackFile.base(unit.notes()),
                HandbackFile.translators(unit.notes()));
    }

    /**
     * What the tool says of the unit. Initial is what it says by itself only where our mark has gone, or where it puts a mark of
     * its own: Poedit writes {@code translated} and {@code poedit:fuzzy}.
     */
    private static @Nullable State state(BundleUnit unit, UnitReader reader) {
        String mark = String.valueOf(unit.subState());
        String unknown = reader.unknownState();
        if (reader.isPartial() || mark.endsWith(":fuzzy") || (unknown != null && unknown.matches("new|needs-.*"))) {
            return State.INITIAL;
        } else if (!reader.saysState()
                || unknown != null
                || (unit.state() == State.INITIAL && mark.startsWith("parkhang:"))) {
            return null;
        }
        return unit.state();
    }
}
