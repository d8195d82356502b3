package parkhang.translation.xliff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
import parkhang.translation.ArticleTargets;
import parkhang.translation.BundleUnit;
import parkhang.translation.Foreign;
import parkhang.translation.Frame;
import parkhang.translation.SignOffNote;
import parkhang.xml.XmlCursor;
import parkhang.xml.XmlFault;
import parkhang.xml.XmlStream;

/**
 * Reads XLIFF 2.0, 2.1 and 2.2, other tools' too. Nothing outside the file is ever resolved. A file is read whole or not at all: what
 * could not be written back is refused with its line, not dropped.
 */
public final class XliffReader {
    private final SourceText source;
    private final ArticleTargets expected;
    private final Diagnostics diagnostics;
    private final List<BundleUnit> units = new ArrayList<>();
    private final FileParts parts = new FileParts();
    private final List<String> prolog = new ArrayList<>();
    private final List<String> epilog = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Namespaces namespaces;
    private Map<String, String> root = Map.of();
    private @Nullable Map<String, String> fileAttributes;

    private XliffReader(SourceText source, ArticleTargets expected, Diagnostics diagnostics) {
        this.source = source;
        this.expected = expected;
        this.diagnostics = diagnostics;
        this.namespaces = new Namespaces(diagnostics);
    }

    /**
     * The targets in a file; empty and reported where they are not to be trusted: broken XML, a document type
     * declaration, another version, another article, other locales, a unit without a name or a source.
     *
     * @param expected the empty targets of the article and the locales that the file should be of
     */
    public static Optional<ArticleTargets> read(SourceText source, ArticleTargets expected, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        XliffReader reader = new XliffReader(source, expected, found);
        reader.read();
        diagnostics.add(found);
        if (found.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(new ArticleTargets(
                expected.file(), expected.slug(), expected.source(), expected.target(), reader.units, reader.frame()));
    }

    private Frame frame() {
        Map<String, String> file = fileAttributes == null ? Map.of() : fileAttributes;
        return new Frame(prolog, namespaces.all(), root, file, parts.head(), parts.take(), epilog);
    }

    private void read() {
        if (XmlFault.conflicts(source, diagnostics)) {
            return;
        }
        try {
            document(new XmlCursor(source));
        } catch (XMLStreamException e) {
            XmlFault.report(source, e, XliffCode.XLIFF_SYNTAX, diagnostics);
        }
    }

    private void document(XmlCursor cursor) throws XMLStreamException {
        int depth = 0;
        for (int event = cursor.next(); event != XMLStreamConstants.END_DOCUMENT; event = cursor.next()) {
            if (event == XMLStreamConstants.DTD) {
                report(cursor.doctype(), XliffCode.XLIFF_DOCTYPE.with(Map.of()));
                return;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                if (depth > 0) {
                    element(cursor);
                } else if (!root(cursor)) {
                    return;
                }
                depth += cursor.isAtStart() ? 1 : 0;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                end(cursor);
            } else if (XmlStream.isAside(event)) {
                aside(depth, cursor.verbatimAside());
            } else if (XmlStream.isText(event) && !cursor.text().isBlank()) {
                Map<String, String> found = Map.of("text", cursor.text().strip());
                report(cursor.textPlace(), XliffCode.XLIFF_MISPLACED.with("outside-unit", found));
            }
        }
    }

    private void aside(int depth, String verbatim) {
        if (depth > 0) {
            parts.add(verbatim);
        } else {
            (root.isEmpty() ? prolog : epilog).add(verbatim);
        }
    }

    private boolean root(XmlCursor cursor) {
        String version = String.valueOf(cursor.attribute("version"));
        if (!Xliff.isOwn(cursor) || !cursor.name().equals("xliff")) {
            boolean first = String.valueOf(cursor.namespace()).startsWith(Xliff.NAMESPACE_1);
            report(
                    cursor.place(),
                    first
                            ? XliffCode.XLIFF_VERSION.with("other", Map.of("version", version))
                            : XliffCode.XLIFF_VERSION.with("root", Map.of("root", cursor.name())));
            return false;
        }
        namespaces.declare(cursor);
        root = cursor.attributes();
        checkLocale(cursor, "srcLang", expected.source());
        checkLocale(cursor, "trgLang", expected.target());
        return true;
    }

    private void element(XmlCursor cursor) throws XMLStreamException {
        switch (Xliff.isOwn(cursor) ? cursor.name() : "") {
            case "unit" -> unit(cursor);
            case "group" -> {
                namespaces.declare(cursor);
                parts.groupBegins(cursor.attributes(), cursor.start());
            }
            case "file" -> file(cursor);
            default -> parts.add(Xliff.verbatim(cursor));
        }
    }

    private void file(XmlCursor cursor) {
        if (fileAttributes != null) {
            report(cursor.place(), XliffCode.XLIFF_ARTICLE.with("second", Map.of()));
        }
        namespaces.declare(cursor);
        checkArticle(cursor);
        fileAttributes = cursor.attributes();
    }

    private void end(XmlCursor cursor) {
        if (Xliff.isOwn(cursor) && cursor.name().equals("group")) {
            parts.groupEnds(cursor);
        }
    }

    private void unit(XmlCursor cursor) throws XMLStreamException {
        Place place = cursor.place();
        namespaces.declare(cursor);
        List<Foreign.Group> groups = parts.groups();
        Optional<BundleUnit> unit = new UnitReader(cursor, namespaces, false, diagnostics).read(groups, parts.take());
        if (unit.isPresent() && !ids.add(unit.get().id())) {
            report(
                    place,
                    XliffCode.XLIFF_UNIT.with(
                            "second", Map.of("unit", unit.get().id())));
        }
        unit.map(SignOffNote::heeded).ifPresent(units::add);
    }

    private void checkLocale(XmlCursor cursor, String attribute, Locale locale) {
        String tag = cursor.attribute(attribute);
        if (tag == null || !Locale.forLanguageTag(tag).equals(locale)) {
            Map<String, String> found =
                    Map.of("attribute", attribute, "tag", String.valueOf(tag), "locale", locale.toLanguageTag());
            report(cursor.place(), XliffCode.XLIFF_LOCALE.with(tag == null ? "missing" : "other", found));
        }
    }

    private void checkArticle(XmlCursor cursor) {
        String original = cursor.attribute("original");
        if (original != null && !original.equals(expected.slug() + ".md")) {
            report(cursor.place(), XliffCode.XLIFF_ARTICLE.with("other", Map.of("file", original)));
        }
    }

    private void report(Place place, Finding finding) {
        diagnostics.report(place, finding);
    }
}
