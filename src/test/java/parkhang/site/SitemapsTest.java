package parkhang.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import parkhang.command.SampleSite;
import parkhang.ledger.EditionKey;
import parkhang.site.edition.SiteEdition;
import parkhang.site.page.PageContext;

/** What sitemaps.org asks of a sitemap, and search engines of its languages: each page names each other one, and itself. */
class SitemapsTest {
    /** By the protocol, in bytes. */
    private static final long LARGEST = 50 * 1024 * 1024;

    private static String file(String name) throws IOException {
        Path file = SampleSite.root().resolve(name);
        assertTrue(Files.size(file) <= LARGEST);
        return Files.readString(file);
    }

    private static void validate(String xml) throws SAXException, IOException {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(SitemapsTest.class.getResource("/site/sitemap.xsd"))
                .newValidator()
                .validate(new StreamSource(new StringReader(xml)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sitemap.xml", "sitemap-1.xml"})
    void itIsValid(String name) {
        assertDoesNotThrow(() -> validate(file(name)));
    }

    @ParameterizedTest
    @CsvSource({
        "<loc>https:, <loc>ftp:",
        "<loc>[^<]*</loc>, ''",
        "<lastmod>2, <lastmod>May 2",
        "ar/arabic.html</loc>, en/arabic.html</loc>"
    })
    void whatIsWrongWithItIsSeen(String part, String instead) throws IOException {
        String spoiled = file("sitemap-1.xml").replaceFirst(part, instead);
        assertThrows(SAXException.class, () -> validate(spoiled));
    }

    /** The language a page is in, by the pages that it names, and each of them names the same. */
    @Test
    void languagesAreMutual() throws Exception {
        Map<String, Map<String, String>> pages = new TreeMap<>();
        for (Element url : XmlFile.children(XmlFile.root(file("sitemap-1.xml")), "url")) {
            pages.put(
                    XmlFile.text(url, "loc"),
                    XmlFile.children(url, "link").stream()
                            .collect(Collectors.toMap(
                                    link -> link.getAttribute("hreflang"), link -> link.getAttribute("href"))));
        }
        assertEquals(4 * 6, pages.size());
        pages.forEach((page, others) -> {
            assertEquals(4, others.size());
            assertTrue(others.containsValue(page), page);
            others.forEach((tag, other) -> {
                assertEquals(others, pages.get(other), other);
                assertTrue(other.startsWith(SampleSite.BASE + tag + "/"), other);
                assertTrue(Files.exists(SampleSite.root().resolve(other.substring(SampleSite.BASE.length()))));
            });
        });
    }

    @Test
    void theIndexNamesItsPartsAndRobotsNameTheIndex() throws Exception {
        List<Element> parts = XmlFile.children(XmlFile.root(file("sitemap.xml")), "sitemap");
        assertEquals(
                List.of(SampleSite.BASE + "sitemap-1.xml"),
                parts.stream().map(part -> XmlFile.text(part, "loc")).toList());
        assertTrue(file("robots.txt").lines().toList().contains("Sitemap: " + SampleSite.BASE + "sitemap.xml"));
    }

    /** The protocol's 50,000 pages, but fewer of them. */
    @Test
    void whatIsTooMuchForOnePartGoesOnInTheNext() throws Exception {
        SortedMap<String, SortedMap<String, SiteEdition>> editions = new TreeMap<>();
        for (int i = 1; i <= 5; i++) {
            editions.put("a" + i, new TreeMap<>(Map.of("en", edition("a" + i))));
        }
        URI base = URI.create(SampleSite.BASE);
        Map<String, byte[]> files = new Sitemap(new PageContext("Sample", base, List.of()), base).files(editions, 2);
        assertEquals(Set.of("sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"), files.keySet());
        List<Integer> sizes = new ArrayList<>();
        for (byte[] file : files.values()) {
            String xml = new String(file, UTF_8);
            validate(xml);
            sizes.add(XmlFile.children(XmlFile.root(xml), "url").size());
        }
        assertEquals(List.of(2, 2, 1, 0), sizes);
    }

    private static SiteEdition edition(String slug) {
        return new SiteEdition(
                EditionKey.of(slug, Locale.ENGLISH),
                Locale.ENGLISH,
                "en",
                "Title",
                null,
                "",
                null,
                "",
                LocalDate.EPOCH,
                null,
                List.of(),
                List.of(),
                "Office",
                "",
                null,
                List.of(),
                List.of());
    }

    @Test
    void whatMustWaitIsNotInIt() throws IOException {
        assertFalse(file("sitemap-1.xml").contains("waiting"));
    }
}
