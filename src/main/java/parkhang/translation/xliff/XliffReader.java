package parkhang.translation.xliff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.text.SourceText;
import parkhang.translation.ArticleTargets;
import parkhang.translation.BundleUnit;
import parkhang.translation.xml.XmlCursor;
import parkhang.translation.xml.XmlStream;

/** Reads XLIFF 2.0 and 2.1, other tools' too. Nothing outside the file is ever resolved. */
public final class XliffReader {
    private final SourceText source;
    private final ArticleTargets expected;
    private final Diagnostics diagnostics;
    private final List<BundleUnit> units = new ArrayList<>();
    private final Map<String, String> namespaces = new LinkedHashMap<>();
    private final List<String> head = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private XliffReader(SourceText source, ArticleTargets expected, Diagnostics diagnostics) {
        this.source = source;
        this.expected = expected;
        this.diagnostics = diagnostics;
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
                expected.file(),
                expected.slug(),
                expected.source(),
                expected.target(),
                reader.units,
                reader.namespaces,
                reader.head));
    }

    private void read() {
        XmlCursor cursor = null;
        try {
            cursor = new XmlCursor(source);
            document(cursor);
        } catch (XMLStreamException e) {
            Place place = cursor == null ? source.at(0) : cursor.place(e);
            report(place, XliffCode.XLIFF_SYNTAX, XmlStream.problem(e));
        }
    }

    private void document(XmlCursor cursor) throws XMLStreamException {
        int depth = 0;
        for (int event = cursor.next(); event != XMLStreamConstants.END_DOCUMENT; event = cursor.next()) {
            if (event == XMLStreamConstants.DTD) {
                report(cursor.doctype(), XliffCode.XLIFF_DOCTYPE, "the file has a document type declaration");
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
            } else if (event == XMLStreamConstants.COMMENT && depth > 1) {
                head.add(cursor.verbatimComment());
            }
        }
    }

    private boolean root(XmlCursor cursor) {
        String namespace = String.valueOf(cursor.namespace());
        String version = String.valueOf(cursor.attribute("version"));
        if (!namespace.equals(Xliff.NAMESPACE) || !cursor.name().equals("xliff")) {
            String found = namespace.startsWith(Xliff.NAMESPACE_1)
                    ? "the file is XLIFF " + version
                    : "the file is no XLIFF, its root is " + cursor.name();
            report(cursor.place(), XliffCode.XLIFF_VERSION, found);
            return false;
        }
        namespaces.putAll(cursor.declarations());
        checkLocale(cursor, "srcLang", expected.source());
        checkLocale(cursor, "trgLang", expected.target());
        return true;
    }

    private void element(XmlCursor cursor) throws XMLStreamException {
        boolean known = Xliff.NAMESPACE.equals(cursor.namespace());
        if (known && cursor.name().equals("unit")) {
            unit(cursor);
        } else if (known && cursor.name().equals("file")) {
            namespaces.putAll(cursor.declarations());
            checkArticle(cursor);
        } else if (!known || !cursor.name().equals("group")) {
            head.add(cursor.verbatimElement());
        }
    }

    private void unit(XmlCursor cursor) throws XMLStreamException {
        Place place = cursor.place();
        namespaces.putAll(cursor.declarations());
        Optional<BundleUnit> unit = new UnitReader(cursor, diagnostics).read();
        if (unit.isPresent() && !ids.add(unit.get().id())) {
            report(
                    place,
                    XliffCode.XLIFF_UNIT,
                    "a second unit has the id " + unit.get().id());
        }
        unit.ifPresent(units::add);
    }

    private void checkLocale(XmlCursor cursor, String attribute, Locale locale) {
        String tag = cursor.attribute(attribute);
        if (tag == null || !Locale.forLanguageTag(tag).equals(locale)) {
            report(
                    cursor.place(),
                    XliffCode.XLIFF_LOCALE,
                    attribute + " is " + (tag == null ? "missing" : tag) + ", not " + locale.toLanguageTag());
        }
    }

    private void checkArticle(XmlCursor cursor) {
        String original = cursor.attribute("original");
        if (original != null && !original.equals(expected.slug() + ".md")) {
            report(cursor.place(), XliffCode.XLIFF_ARTICLE, "the file is of " + original);
        }
    }

    private void report(Place place, XliffCode code, String message) {
        diagnostics.report(place, code, message);
    }
}
