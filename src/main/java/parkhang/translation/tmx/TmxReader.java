package parkhang.translation.tmx;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.text.SourceText;
import parkhang.xml.XmlCursor;
import parkhang.xml.XmlFault;
import parkhang.xml.XmlStream;

/**
 * Reads TMX 1.1 to 1.4b, levels 1 and 2, unit by unit, so that a memory of any size takes no more room than a unit. A unit
 * without one of the wanted languages is passed over. A document type declaration, which most files have, is too: nothing
 * outside the file is ever resolved, and no entity that a file declares.
 */
public final class TmxReader {
    private final Language from;
    private final Language to;
    private final Consumer<TmxUnit> taker;
    private final Diagnostics diagnostics;
    private int units;
    private int taken;

    private TmxReader(Locale from, Locale to, Consumer<TmxUnit> taker, Diagnostics diagnostics) {
        this.from = new Language(from);
        this.to = new Language(to);
        this.taker = taker;
        this.diagnostics = diagnostics;
    }

    /** The units of a text, with their lines and columns. Where its XML breaks, those before are given. */
    public static List<TmxUnit> read(SourceText source, Locale from, Locale to, Diagnostics diagnostics) {
        List<TmxUnit> units = new ArrayList<>();
        TmxReader reader = new TmxReader(from, to, units::add, diagnostics);
        try {
            reader.document(new XmlCursor(source));
        } catch (XMLStreamException e) {
            XmlFault.report(source, e, TmxCode.TMX_SYNTAX, diagnostics);
        }
        return units;
    }

    /**
     * Hands over the units of a file one by one, with their lines. A file that has none in both languages is reported.
     *
     * @param file the name under which places are reported
     * @param in the file in the encoding that it declares
     */
    public static void read(
            String file, InputStream in, Locale from, Locale to, Diagnostics diagnostics, Consumer<TmxUnit> taker) {
        TmxReader reader = new TmxReader(from, to, taker, diagnostics);
        XmlStream xml = null;
        try {
            xml = new XmlStream(file, in);
            reader.document(xml);
        } catch (XMLStreamException e) {
            Place place = xml == null ? Place.of(file) : xml.place(e);
            diagnostics.report(place, TmxCode.TMX_SYNTAX, XmlStream.problem(e));
        }
        if (reader.units > 0 && reader.taken == 0) {
            Map<String, ?> found =
                    Map.of("units", reader.units, "from", reader.from.toString(), "to", reader.to.toString());
            diagnostics.report(Place.of(file), TmxCode.TMX_LANGUAGES.with(found));
        }
    }

    private void document(XmlStream xml) throws XMLStreamException {
        boolean root = true;
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (root && !xml.name().equals("tmx")) {
                diagnostics.report(xml.place(), TmxCode.TMX_ROOT.with(Map.of("root", xml.name())));
                return;
            }
            root = false;
            if (xml.name().equals("tu")) {
                unit(xml);
            }
        }
    }

    private void unit(XmlStream xml) throws XMLStreamException {
        units++;
        Optional<TmxUnit> unit = new TmxUnitReader(xml, from, to, diagnostics).read();
        taken += unit.isPresent() ? 1 : 0;
        unit.ifPresent(taker);
    }
}
