package parkhang.epub;

import java.util.List;
import parkhang.edition.BookWords;
import parkhang.xml.XmlWriter;

/** Writes the package document: what the book says of itself, its files, and their order (EPUB 3.3, section 5). */
final class PackageDocument {
    static final String NAME = "package.opf";

    private static final String IDENTIFIER = "identifier";

    private PackageDocument() {}

    /**
     * The document.
     *
     * @param items all files; those of the text in the order of reading
     * @param cover the name of the picture on the cover
     * @param pictured whether anything but the cover and the logo is to be seen and not read
     * @param paged whether it says where the pages of its PDF begin
     */
    static byte[] of(BookFacts facts, List<BookItem> items, String cover, boolean pictured, boolean paged) {
        String tag = facts.locale().toLanguageTag();
        XmlWriter out = new XmlWriter()
                .start(
                        "package",
                        "xmlns",
                        "http://www.idpf.org/2007/opf",
                        "version",
                        "3.0",
                        "unique-identifier",
                        IDENTIFIER,
                        "xml:lang",
                        tag,
                        "dir",
                        facts.rightToLeft() ? "rtl" : "ltr");
        out.start("metadata", "xmlns:dc", "http://purl.org/dc/elements/1.1/");
        out.start("dc:identifier", "id", IDENTIFIER).text(facts.identifier()).end();
        titles(out, facts);
        dublinCore(out, "language", tag);
        facts.creators().forEach(creator -> dublinCore(out, "creator", creator));
        dublinCore(out, "publisher", facts.publisher());
        dublinCore(out, "date", facts.published().toString());
        if (!facts.description().isEmpty()) {
            dublinCore(out, "description", facts.description());
        }
        facts.subjects().forEach(subject -> dublinCore(out, "subject", subject));
        meta(out, "dcterms:modified", facts.modified() + "T00:00:00Z");
        accessibility(out, facts, pictured, paged);
        out.end();
        manifest(out, items, cover);
        out.start("spine", "page-progression-direction", facts.rightToLeft() ? "rtl" : "ltr");
        for (int i = 0; i < items.size(); i++) {
            BookItem item = items.get(i);
            if (item.mediaType().equals(BookDocument.MEDIA_TYPE) && !item.name().equals(BookNavigation.NAME)) {
                out.empty("itemref", "idref", id(i));
            }
        }
        return out.end().end().bytes();
    }

    private static void titles(XmlWriter out, BookFacts facts) {
        out.start("dc:title", "id", "title").text(facts.title()).end();
        if (facts.subtitle() != null) {
            out.start("meta", "refines", "#title", "property", "title-type")
                    .text("main")
                    .end();
            out.start("dc:title", "id", "subtitle").text(facts.subtitle()).end();
            out.start("meta", "refines", "#subtitle", "property", "title-type")
                    .text("subtitle")
                    .end();
        }
    }

    /** EPUB Accessibility 1.1, section 2: what a reader asks before the book is opened. Whether it conforms is said by who has evaluated it. */
    private static void accessibility(XmlWriter out, BookFacts facts, boolean pictured, boolean paged) {
        meta(out, "schema:accessMode", "textual");
        if (pictured) {
            meta(out, "schema:accessMode", "visual");
        }
        meta(out, "schema:accessModeSufficient", "textual");
        List.of("structuralNavigation", "tableOfContents", "readingOrder", "displayTransformability")
                .forEach(feature -> meta(out, "schema:accessibilityFeature", feature));
        if (pictured) {
            meta(out, "schema:accessibilityFeature", "alternativeText");
        }
        if (paged) {
            meta(out, "schema:accessibilityFeature", "pageNavigation");
            meta(out, "schema:accessibilityFeature", "pageBreakMarkers");
            meta(out, "pageBreakSource", facts.pdf());
        }
        meta(out, "schema:accessibilityHazard", "none");
        out.start("meta", "property", "schema:accessibilitySummary", "xml:lang", facts.language(BookWords.SUMMARY))
                .text(facts.words().summary())
                .end();
    }

    private static void manifest(XmlWriter out, List<BookItem> items, String cover) {
        out.start("manifest");
        for (int i = 0; i < items.size(); i++) {
            BookItem item = items.get(i);
            String properties = item.name().equals(BookNavigation.NAME)
                    ? "nav"
                    : item.name().equals(cover) ? "cover-image" : null;
            out.empty(
                    "item", "id", id(i), "href", item.name(), "media-type", item.mediaType(), "properties", properties);
        }
        out.end();
    }

    private static String id(int number) {
        return "item-" + (number + 1);
    }

    private static void dublinCore(XmlWriter out, String name, String text) {
        out.start("dc:" + name).text(text).end();
    }

    private static void meta(XmlWriter out, String property, String text) {
        out.start("meta", "property", property).text(text).end();
    }
}
