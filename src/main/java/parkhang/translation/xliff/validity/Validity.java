package parkhang.translation.xliff.validity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.SourceText;
import parkhang.xml.XmlCursor;
import parkhang.xml.XmlStream;

/**
 * Says what in a file breaks the grammar and the constraints of XLIFF 2.0, 2.1 and 2.2 (section 4). A file may break them and be
 * read without doubt all the same; so what is found are warnings.
 */
public final class Validity {
    private static final String CORE = "urn:oasis:names:tc:xliff:document:2.";
    private static final Map<String, List<String>> VERSIONS = Map.of("0", List.of("2.0", "2.1"), "2", List.of("2.2"));

    private final SourceText source;
    private final Faults faults;

    private Validity(SourceText source, Diagnostics diagnostics) {
        this.source = source;
        this.faults = new Faults(diagnostics);
    }

    /** Checks a file. Of one that is no XML, or no XLIFF 2, nothing is said: who reads it says that. */
    public static void check(SourceText source, Diagnostics diagnostics) {
        Validity validity = new Validity(source, diagnostics);
        try {
            Element root = validity.read();
            if (root != null && root.is("xliff")) {
                validity.document(root);
            }
        } catch (XMLStreamException e) {
            return; // its reader reports that
        }
    }

    private static boolean isCore(XmlCursor cursor) {
        return String.valueOf(cursor.namespace()).startsWith(CORE);
    }

    private @Nullable Element read() throws XMLStreamException {
        XmlCursor cursor = new XmlCursor(source);
        Element root = null;
        Element open = null;
        for (int event = cursor.next(); event != XMLStreamConstants.END_DOCUMENT; event = cursor.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = isCore(cursor) ? cursor.name() : cursor.qualifiedName();
                open = new Element(name, isCore(cursor), cursor.attributes(), cursor.place(), open);
                if (root == null) {
                    root = open;
                    version(cursor, open);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && open != null) {
                open = open.parent();
            } else if (XmlStream.isText(event) && open != null) {
                open.text(cursor.text());
            }
        }
        return root;
    }

    private void version(XmlCursor cursor, Element root) {
        String version = cursor.attribute("version");
        String namespace = String.valueOf(cursor.namespace());
        if (root.is("xliff") && version != null) {
            List<String> known = VERSIONS.getOrDefault(namespace.substring(CORE.length()), List.of());
            if (!known.contains(version)) {
                faults.report(
                        root,
                        "version is \"" + version + "\", and the namespace " + namespace + " is of "
                                + (known.isEmpty() ? "none" : String.join(" and ", known)));
            }
        }
    }

    private void document(Element root) {
        new GrammarCheck(faults).check(root);
        faults.unique(root.children("file").toList(), "document");
        root.children("file").forEach(this::file);
        List<Element> elements = root.descendants().toList();
        languages(root, elements);
        elements.stream()
                .filter(one -> one.is("notes"))
                .forEach(notes -> faults.unique(notes.children("note").toList(), "place"));
        elements.stream().filter(one -> one.is("skeleton")).forEach(this::skeleton);
        faults.end(source.file());
    }

    private void file(Element file) {
        List<Element> all = file.descendants().toList();
        faults.unique(all.stream().filter(one -> one.is("group")).toList(), "file");
        List<Element> units = all.stream().filter(one -> one.is("unit")).toList();
        faults.unique(units, "file");
        FileIndex index = new FileIndex(file);
        units.forEach(unit -> new UnitRules(faults, index, unit).check());
    }

    private void skeleton(Element skeleton) {
        if (skeleton.has("href") == skeleton.hasContent()) {
            faults.report(
                    skeleton,
                    skeleton.has("href")
                            ? "<skeleton> has an href and must be empty"
                            : "<skeleton> is empty and has no href");
        }
    }

    private void languages(Element root, List<Element> elements) {
        Stream<Element> parts = elements.stream().filter(one -> one.is("segment", "ignorable"));
        parts.flatMap(part -> part.children("source", "target")).forEach(content -> {
            String wanted = root.attribute(content.is("source") ? "srcLang" : "trgLang");
            String named = content.language();
            if (wanted == null && content.is("target")) {
                faults.report(content, "there is a <target>, and <xliff> has no trgLang");
            } else if (named != null && wanted != null && !agree(named, wanted)) {
                faults.report(
                        content,
                        "xml:lang of " + content.tag() + " is " + named + ", and not " + wanted + " as <xliff> says");
            }
        });
    }

    /** Whether a tag is another one or narrower than it. */
    private static boolean agree(String named, String wanted) {
        String one = named.toLowerCase(Locale.ROOT);
        String other = wanted.toLowerCase(Locale.ROOT);
        return Objects.equals(one, other) || one.startsWith(other + "-");
    }
}
