package parkhang.docx;

import java.time.LocalDate;
import parkhang.edition.Edition;
import parkhang.edition.Publication;
import parkhang.ooxml.OoxmlWriter;
import parkhang.ooxml.WordNames;
import parkhang.xml.XmlWriter;

/** What a Word file says of itself besides its text. */
final class EditionProperties {
    private static final String CORE = "docProps/core.xml";
    private static final String TERMS = "http://purl.org/dc/";
    private static final String W3C_DATE = "dcterms:W3CDTF";

    private EditionProperties() {}

    /** Its title, language, authors and day: the edition's, so that nothing depends on when the file was made. */
    static void add(OoxmlWriter file, Edition edition) {
        Publication publication = edition.publication();
        XmlWriter xml = new XmlWriter()
                .start(
                        "cp:coreProperties",
                        "xmlns:cp",
                        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                        "xmlns:dc",
                        TERMS + "elements/1.1/",
                        "xmlns:dcterms",
                        TERMS + "terms/",
                        "xmlns:xsi",
                        "http://www.w3.org/2001/XMLSchema-instance");
        boolean isByOffice = publication.authors().isEmpty();
        text(xml, "dc:title", publication.title());
        text(xml, "dc:creator", isByOffice ? edition.office() : String.join("; ", publication.authors()));
        text(xml, "dc:description", publication.description());
        text(xml, "dc:language", edition.locale().toLanguageTag());
        text(xml, "cp:keywords", String.join(", ", publication.tags()));
        day(xml, "dcterms:created", publication.published());
        LocalDate updated = publication.updated();
        day(xml, "dcterms:modified", updated == null ? publication.published() : updated);
        file.add(
                CORE,
                "application/vnd.openxmlformats-package.core-properties+xml",
                xml.end().bytes());
        file.relate("", "core-properties", CORE);
    }

    private static void text(XmlWriter xml, String name, String text) {
        if (!text.isEmpty()) {
            xml.start(name).text(text).end();
        }
    }

    private static void day(XmlWriter xml, String name, LocalDate day) {
        xml.start(name, "xsi:type", W3C_DATE).text(day + "T00:00:00Z").end();
    }

    /** That the file is of today's Word, and which lines stand above its notes. */
    static byte[] settings(boolean hasNotes) {
        XmlWriter xml = WordNames.root("w:settings");
        if (hasNotes) {
            xml.start("w:footnotePr")
                    .empty("w:footnote", "w:id", "-1")
                    .empty("w:footnote", "w:id", "0")
                    .end();
        }
        xml.start("w:compat")
                .empty(
                        "w:compatSetting",
                        "w:name",
                        "compatibilityMode",
                        "w:uri",
                        "http://schemas.microsoft.com/office/word",
                        "w:val",
                        "15")
                .end();
        return xml.end().bytes();
    }
}
