package parkhang.translation.xliff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.SourceText;
import parkhang.translation.exchange.Handback;
import parkhang.translation.exchange.HandedUnit;
import parkhang.xml.XmlCursor;

/** Reads XLIFF 1.2 as translators' tools return it, with and without its namespace. */
public final class Xliff1Handback {
    private final XmlCursor cursor;
    private final Diagnostics diagnostics;
    private final List<HandedUnit> units = new ArrayList<>();
    private @Nullable String slug;
    private @Nullable Locale source;
    private @Nullable Locale target;

    private Xliff1Handback(XmlCursor cursor, Diagnostics diagnostics) {
        this.cursor = cursor;
        this.diagnostics = diagnostics;
    }

    /** What came back; empty and reported where the XML is broken, or a unit has no name or no source. */
    public static Optional<Handback> read(SourceText source, Diagnostics diagnostics) {
        return HandbackFile.read(source, (cursor, found) -> new Xliff1Handback(cursor, found).document(), diagnostics);
    }

    private Handback document() throws XMLStreamException {
        for (int event = cursor.next(); event != XMLStreamConstants.END_DOCUMENT; event = cursor.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && cursor.name().equals("file")) {
                file();
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && cursor.name().equals("trans-unit")) {
                unit();
            }
        }
        return new Handback(source, target, units);
    }

    /** Each file names its locales; those of the first one count, and another one's must be the same. */
    private void file() {
        Locale from = HandbackFile.locale(cursor.attribute("source-language"));
        Locale to = HandbackFile.locale(cursor.attribute("target-language"));
        boolean differs = (source != null && !source.equals(from)) || (target != null && !target.equals(to));
        if (differs) {
            diagnostics.report(cursor.place(), XliffCode.XLIFF_LOCALE.with("several", Map.of()));
        }
        source = from;
        target = to;
        slug = HandbackFile.slug(cursor);
    }

    private void unit() throws XMLStreamException {
        if (slug == null) {
            diagnostics.report(cursor.place(), XliffCode.XLIFF_ARTICLE.with("none", Map.of()));
            cursor.elementText();
        } else {
            new Xliff1UnitReader(cursor, diagnostics).read(slug).ifPresent(units::add);
        }
    }
}
