package parkhang.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import parkhang.command.SampleSite;

/** What the Atom Syndication Format (RFC 4287) says that a feed must have and must not have. */
class FeedsTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private static Element feed(String path) throws Exception {
        return XmlFile.root(Files.readString(SampleSite.root().resolve(path)));
    }

    @Test
    void eachFeedHasWhatAFeedMustHave() throws Exception {
        List<Path> feeds;
        try (Stream<Path> files = Files.walk(SampleSite.root())) {
            feeds = files.filter(file -> file.endsWith("feed.xml")).toList();
        }
        assertTrue(feeds.size() > 400, feeds::toString);
        Set<String> ids = new HashSet<>();
        for (Path file : feeds) {
            Element feed = XmlFile.root(Files.readString(file));
            check(feed);
            assertTrue(ids.add(XmlFile.text(feed, "id")), () -> "two feeds have the id of " + file);
            Path self = SampleSite.root().resolve(relation(feed, "self").substring(SampleSite.BASE.length()));
            assertEquals(file, self);
        }
    }

    /** RFC 4287, 4.1.1, 4.1.2, 4.2.6, 4.2.7, 3.2, 3.3; the texts of entries are XHTML in one div (4.1.3.3). */
    private static void check(Element feed) {
        assertEquals(ATOM, feed.getNamespaceURI());
        assertEquals("feed", feed.getLocalName());
        head(feed);
        assertEquals(1, XmlFile.children(feed, "author").size());
        assertFalse(relation(feed, "alternate").isEmpty());
        Set<String> ids = new HashSet<>();
        OffsetDateTime newest = OffsetDateTime.parse(XmlFile.text(feed, "updated"));
        for (Element entry : XmlFile.children(feed, "entry")) {
            head(entry);
            assertTrue(ids.add(XmlFile.text(entry, "id")), "an entry is there twice");
            assertEquals(XmlFile.text(entry, "id"), relation(entry, "alternate"));
            OffsetDateTime updated = OffsetDateTime.parse(XmlFile.text(entry, "updated"));
            assertFalse(updated.isAfter(newest));
            assertFalse(OffsetDateTime.parse(XmlFile.text(entry, "published")).isAfter(updated));
            assertTrue(XmlFile.children(entry, "summary").size() <= 1);
            XmlFile.children(entry, "author")
                    .forEach(author -> assertFalse(XmlFile.text(author, "name").isBlank()));
            XmlFile.children(entry, "category")
                    .forEach(one -> assertFalse(one.getAttribute("term").isBlank()));
            XmlFile.children(entry, "content").forEach(FeedsTest::content);
        }
        assertFalse(ids.isEmpty());
    }

    private static void head(Element element) {
        URI id = URI.create(XmlFile.text(element, "id"));
        assertTrue(id.isAbsolute());
        assertEquals(id.normalize(), id);
        assertFalse(XmlFile.text(element, "title").isBlank());
    }

    private static void content(Element content) {
        assertEquals("xhtml", content.getAttribute("type"));
        List<Element> divs = XmlFile.children(content, "div");
        assertEquals(1, divs.size());
        assertEquals(XHTML, divs.get(0).getNamespaceURI());
        assertEquals("", content.getTextContent().replace(divs.get(0).getTextContent(), ""));
        assertTrue(URI.create(content.getAttribute("xml:base")).isAbsolute());
    }

    /** Where the one link of a relation leads. */
    private static String relation(Element element, String relation) {
        List<Element> links = XmlFile.children(element, "link").stream()
                .filter(link -> link.getAttribute("rel").equals(relation))
                .toList();
        assertEquals(1, links.size());
        assertTrue(URI.create(links.get(0).getAttribute("href")).isAbsolute());
        return links.get(0).getAttribute("href");
    }

    /** A title is text, whatever it looks like, and says which language it is in. */
    @Test
    void titlesAreTextInTheirLanguage() throws Exception {
        List<Element> entries = XmlFile.children(feed("en/feed.xml"), "entry");
        assertTrue(
                entries.stream().anyMatch(entry -> XmlFile.text(entry, "title").equals(SampleSite.MARKUP)));
        assertTrue(
                entries.stream().anyMatch(entry -> XmlFile.text(entry, "title").equals(SampleSite.LONG)));
        Element german = entries.stream()
                .filter(entry -> XmlFile.text(entry, "title").equals("Der Staudamm"))
                .findFirst()
                .orElseThrow();
        assertEquals("de", XmlFile.children(german, "title").get(0).getAttribute("xml:lang"));
        assertEquals("Ä. Öhm", XmlFile.text(XmlFile.children(german, "author").get(0), "name"));
    }

    /** A topic's feed has what its list has. */
    @Test
    void aTopicsFeedHasItsEditionsOnly() throws Exception {
        Element feed = feed("en/topic/tibet/feed.xml");
        assertEquals(
                List.of(SampleSite.BASE + "en/arabic.html", SampleSite.BASE + "en/markup.html"),
                XmlFile.children(feed, "entry").stream()
                        .map(entry -> XmlFile.text(entry, "id"))
                        .sorted()
                        .toList());
    }

    @Test
    void aFeedThatLacksSomethingIsSeen() throws Exception {
        String whole = Files.readString(SampleSite.root().resolve("en/feed.xml"));
        check(XmlFile.root(whole));
        for (String part : List.of(
                "<updated>[^<]*</updated>",
                "<id>[^<]*</id>",
                "<link rel=\"alternate\"[^>]*>",
                "<author>.*?</author>")) {
            Element feed = XmlFile.root(whole.replaceFirst(part, ""));
            assertThrows(AssertionError.class, () -> check(feed), part);
        }
    }
}
