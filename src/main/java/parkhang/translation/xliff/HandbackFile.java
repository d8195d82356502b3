package parkhang.translation.xliff;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.Locales;
import parkhang.text.SourceText;
import parkhang.translation.UnitNote;
import parkhang.translation.exchange.Handback;
import parkhang.translation.exchange.HandoffNote;
import parkhang.xml.XmlCursor;
import parkhang.xml.XmlFault;

/** What both versions of XLIFF have in common when they come back. */
final class HandbackFile {
    private static final String EXTENSION = ".md";

    private HandbackFile() {}

    /** Reads one version. */
    @FunctionalInterface
    interface Version {
        Handback read(XmlCursor cursor, Diagnostics found) throws XMLStreamException;
    }

    /** A file is taken whole or not at all. */
    static Optional<Handback> read(SourceText source, Version version, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        Handback handback = null;
        if (XmlFault.conflicts(source, diagnostics)) {
            return Optional.empty();
        }
        try {
            handback = version.read(new XmlCursor(source), found);
        } catch (XMLStreamException e) {
            XmlFault.report(source, e, XliffCode.XLIFF_SYNTAX, found);
        }
        diagnostics.add(found);
        return found.hasErrors() ? Optional.empty() : Optional.ofNullable(handback);
    }

    /** The locale of a tag, as tools spell it; null where there is none. */
    static @Nullable Locale locale(@Nullable String tag) {
        return tag == null ? null : Locales.of(tag.strip().replace('_', '-')).orElse(null);
    }

    /** The article of the {@code <file>} at hand; null where that does not say it. Tools put folders before its name. */
    static @Nullable String slug(XmlCursor cursor) {
        String original = cursor.attribute("original");
        if (original == null || !original.endsWith(EXTENSION)) {
            return null;
        }
        String name = original.substring(0, original.length() - EXTENSION.length());
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /** The fingerprint among a unit's notes; null where a tool has dropped it. */
    static @Nullable String base(List<UnitNote> notes) {
        return notes.stream()
                .flatMap(note -> HandoffNote.base(note.text()).stream())
                .findFirst()
                .orElse(null);
    }

    /** The notes that are not the program's. */
    static List<UnitNote> translators(List<UnitNote> notes) {
        return notes.stream().filter(note -> !HandoffNote.isOurs(note.text())).toList();
    }
}
