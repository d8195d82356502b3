package parkhang.site;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

    @Test
    void whatMustWaitIsNotInIt() throws IOException {
        assertFalse(file("sitemap-1.xml").contains("waiting"));
    }
}
