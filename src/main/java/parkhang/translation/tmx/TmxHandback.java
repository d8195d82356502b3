package parkhang.translation.tmx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.Locales;
import parkhang.text.SourceText;
import parkhang.translation.UnitNote;
import parkhang.translation.exchange.Handback;
import parkhang.translation.exchange.HandedUnit;
import parkhang.xml.XmlCursor;

/** Reads a TMX file that {@link TmxWriter} wrote and a translator's tool has been through. */
public final class TmxHandback {
    private TmxHandback() {}

    /**
     * The units that have a target and whose name is of our making; the others are of a memory, and no business of ours.
     * Where the XML breaks, those before are given.
     */
    public static Handback read(SourceText text, Diagnostics diagnostics) {
        List<Locale> named = locales(text);
        Locale source = named.isEmpty() ? Locale.ROOT : named.get(0);
        Locale target = named.size() < 2 ? Locale.ROOT : named.get(1);
        List<HandedUnit> units = TmxReader.read(text, source, target, diagnostics).stream()
                .flatMap(unit -> handed(unit).stream())
                .toList();
        return new Handback(named.isEmpty() ? null : source, named.size() < 2 ? null : target, units);
    }

    private static Optional<HandedUnit> handed(TmxUnit unit) {
        String tuid = unit.tuid() == null ? "" : unit.tuid();
        int slash = tuid.indexOf('/');
        if (slash < 1) {
            return Optional.empty();
        }
        List<UnitNote> notes =
                unit.notes().stream().map(note -> new UnitNote(Map.of(), note)).toList();
        return Optional.of(new HandedUnit(
                unit.place(),
                tuid.substring(0, slash),
                tuid.substring(slash + 1),
                unit.source(),
                unit.target(),
                null,
                unit.properties().get(TmxWriter.BASE),
                notes));
    }

    /** The source's locale, and the first other one; those that the text names. What is wrong with it is reported elsewhere. */
    private static List<Locale> locales(SourceText text) {
        List<Locale> locales = new ArrayList<>();
        try {
            XmlCursor cursor = new XmlCursor(text);
            for (int event = cursor.next();
                    event != XMLStreamConstants.END_DOCUMENT && locales.size() < 2;
                    event = cursor.next()) {
                if (event == XMLStreamConstants.START_ELEMENT) {
                    locale(cursor).filter(found -> !locales.contains(found)).ifPresent(locales::add);
                }
            }
        } catch (XMLStreamException e) {
            return locales;
        }
        return locales;
    }

    private static Optional<Locale> locale(XmlCursor cursor) {
        @Nullable
        String tag =
                switch (cursor.name()) {
                    case "header" -> cursor.attribute("srclang");
                    case "tuv" -> cursor.attribute("lang");
                    default -> null;
                };
        return tag == null ? Optional.empty() : Locales.of(tag.replace('_', '-'));
    }
}
