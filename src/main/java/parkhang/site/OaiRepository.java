package parkhang.site;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import parkhang.archive.HashedFile;
import parkhang.edition.FileKind;
import parkhang.site.edition.SiteEdition;
import parkhang.site.page.PageContext;
import parkhang.site.page.SitePath;
import parkhang.xml.XmlWriter;

/**
 * What libraries harvest: all editions in Dublin Core, in one file that a gateway hands out (Specification for an OAI Static Repository,
 * Protocol Version 2.0; Dublin Core Metadata Element Set 1.1).
 */
final class OaiRepository {
    private static final String OAI = "http://www.openarchives.org/OAI/2.0/";
    private static final String DC = OAI + "oai_dc/";

    private final PageContext site;
    private final URI base;
    private final XmlWriter xml = new XmlWriter();

    private OaiRepository(PageContext site, URI base) {
        this.site = site;
        this.base = base;
    }

    /**
     * The file.
     *
     * @param mail whom a harvester asks
     * @param articles editions by slug and language tag
     */
    static byte[] of(
            PageContext site, URI base, String mail, SortedMap<String, SortedMap<String, SiteEdition>> articles) {
        OaiRepository repository = new OaiRepository(site, base);
        List<SiteEdition> all = articles.values().stream()
                .flatMap(article -> article.values().stream())
                .toList();
        repository.write(mail, all);
        return repository.xml.bytes();
    }

    private void write(String mail, List<SiteEdition> all) {
        xml.start(
                "Repository",
                "xmlns",
                OAI + "static-repository",
                "xmlns:oai",
                OAI,
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation",
                OAI + "static-repository " + OAI + "static-repository.xsd");
        xml.start("Identify");
        text("oai:repositoryName", site.title());
        text("oai:baseURL", base.resolve(SitePath.OAI).toString());
        text("oai:protocolVersion", "2.0");
        text("oai:adminEmail", mail);
        text(
                "oai:earliestDatestamp",
                all.stream()
                        .map(SiteEdition::changed)
                        .min(LocalDate::compareTo)
                        .orElse(LocalDate.EPOCH)
                        .toString());
        text("oai:deletedRecord", "no");
        text("oai:granularity", "YYYY-MM-DD");
        xml.end();
        xml.start("ListMetadataFormats").start("oai:metadataFormat");
        text("oai:metadataPrefix", "oai_dc");
        text("oai:schema", OAI + "oai_dc.xsd");
        text("oai:metadataNamespace", DC);
        xml.end().end();
        xml.start("ListRecords", "metadataPrefix", "oai_dc");
        all.forEach(this::record);
        xml.end().end();
    }

    private void record(SiteEdition edition) {
        xml.start("oai:record").start("oai:header");
        text(
                "oai:identifier",
                "oai:" + (base.getHost() == null ? base.getAuthority() : base.getHost()) + ":" + edition.key());
        text("oai:datestamp", edition.changed().toString());
        xml.end();
        xml.start("oai:metadata")
                .start(
                        "oai_dc:dc",
                        "xmlns:oai_dc",
                        DC,
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/",
                        "xsi:schemaLocation",
                        DC + " " + OAI + "oai_dc.xsd");
        xml.start(
                        "dc:title",
                        "xml:lang",
                        edition.titleLanguage() == null ? edition.key().tag() : edition.titleLanguage())
                .text(edition.title())
                .end();
        edition.authors().forEach(author -> text("dc:creator", author));
        edition.tags().forEach(tag -> text("dc:subject", tag));
        if (!edition.summary().isEmpty()) {
            text("dc:description", edition.summary());
        }
        text("dc:publisher", edition.office());
        text("dc:date", edition.date().toString());
        text("dc:type", "Text");
        for (HashedFile file : edition.files()) {
            FileKind.of(file.name())
                    .ifPresent(kind -> text("dc:format", kind.format().mediaType()));
        }
        text("dc:identifier", base.resolve(edition.path()).toString());
        text("dc:language", edition.key().tag());
        xml.end().end().end();
    }

    private void text(String name, String text) {
        xml.start(name).text(text).end();
    }
}
