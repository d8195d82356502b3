package parkhang.site.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parkhang.site.PublicArchive;

/** Each thing that can be wrong with a site, planted into one that is whole, is found where it is. */
class PlantedFaultTest {
    private PublicArchive archive;

    @BeforeEach
    void begin(@TempDir Path folder) {
        archive = new PublicArchive(folder.resolve("archive"))
                .article("first", "tags: [snow]\n")
                .with(
                        "articles/second.md",
                        "---\ntitle: The title of second\ndate: 2023-05-11\nmoved: [old]\n---\n\nSnow.[^n]\n\n[^n]: Or rain.\n");
        assertEquals(List.of(), archive.export().make().reported());
    }

    private Path file(String path) {
        return archive.site().resolve(path);
    }

    /** A file that is no longer the edition's own one. */
    private void change(String path, String from, String to) throws IOException {
        String text = archive.read(path);
        assertTrue(text.contains(from), () -> text);
        put(path, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
    }

    private void put(String path, byte[] bytes) throws IOException {
        Files.deleteIfExists(file(path));
        Files.write(file(path), bytes);
    }

    /** Where a line of a page is, the style of all pages decides; that there is one is what matters. */
    private void finds(String... lines) {
        List<String> found = archive.verify().stream()
                .map(line -> line.replaceFirst(":[1-9]\\d*: ", ":LINE: "))
                .toList();
        assertEquals(List.of(lines), found);
    }

    @Test
    void aWholeSiteIsPassedOver() {
        finds();
    }

    @Test
    void aPageThatIsGone() throws IOException {
        Files.delete(file("de/first.html"));
        finds(
                "de/first.html: error[site-file-missing]: the file is not there",
                "de/feed.xml:LINE: error[site-link-broken]: nothing is at https://example.org/a/de/first.html",
                "de/index.html:LINE: error[site-link-broken]: nothing is at first.html",
                "de/office/index.html:LINE: error[site-link-broken]: nothing is at ../first.html",
                "de/topic/snow/feed.xml:LINE: error[site-link-broken]: nothing is at https://example.org/a/de/first.html",
                "de/topic/snow/index.html:LINE: error[site-link-broken]: nothing is at ../../first.html",
                "de/year/2023/index.html:LINE: error[site-link-broken]: nothing is at ../../first.html",
                "en/first.html:LINE: error[site-link-broken]: nothing is at https://example.org/a/de/first.html",
                "en/first.html:LINE: error[site-link-broken]: nothing is at ../de/first.html",
                "sitemap-1.xml:LINE: error[site-link-broken]: nothing is at https://example.org/a/de/first.html",
                "search/de/pieces/0/1.js:LINE: error[site-link-broken]: the search leads to de/first.html, which is not there");
    }

    @Test
    void aPageThatWasChanged() throws IOException {
        change("en/first.html", "Snow", "Rain");
        finds("en/first.html: error[site-file-changed]: the file is not as it was made");
    }

    @Test
    void aLinkToNothing() throws IOException {
        change("en/topics/index.html", "href=\"../topic/snow/index.html\"", "href=\"../topic/rain/index.html\"");
        finds(
                "en/topics/index.html: error[site-file-changed]: the file is not as it was made",
                "en/topics/index.html:LINE: error[site-link-broken]: nothing is at ../topic/rain/index.html");
    }

    @Test
    void anAnchorThatIsGone() throws IOException {
        change("en/second.html", "href=\"#_note-1\"", "href=\"#nowhere\"");
        finds(
                "en/second.html: error[site-file-changed]: the file is not as it was made",
                "en/second.html:LINE: error[site-link-broken]: nothing in the page is called #nowhere");
    }

    @Test
    void anEditionThatNoListHas() throws IOException {
        change("de/index.html", "\"first.html\"", "\"second.html\"");
        finds(
                "de/index.html: error[site-file-changed]: the file is not as it was made",
                "de/first.html: error[site-edition-unlisted]: no list of de leads to it");
    }

    @Test
    void anEditionThatTheSearchDoesNotKnow() throws IOException {
        change("search/de/pieces/0/0.js", "de/second.html", "de/first.html");
        finds(
                "search/de/pieces/0/0.js: error[site-file-changed]: the file is not as it was made",
                "de/second.html: error[site-edition-unlisted]: the search does not know it");
    }

    @Test
    void anEditionThatTheSitemapDoesNotHave() throws IOException {
        change("sitemap-1.xml", "a/en/first.html", "a/en/second.html");
        finds(
                "sitemap-1.xml: error[site-file-changed]: the file is not as it was made",
                "en/first.html: error[site-edition-unlisted]: the sitemap does not have it");
    }

    @Test
    void aPageOfAnEmbargoPutIntoIt() throws IOException {
        archive.article("held", "embargo: 2099-01-01T00:00:00Z\n");
        Files.copy(file("en/first.html"), file("en/held.html"));
        finds(
                "en/held.html: warning[site-file-unknown]: the program has not put it there",
                "en/held.html: error[site-edition-unlisted]: no list of en leads to it",
                "en/held.html: error[site-edition-unlisted]: the search does not know it",
                "en/held.html: error[site-edition-unlisted]: the sitemap does not have it",
                "en/held.html: error[site-link-broken]: it calls itself https://example.org/a/en/first.html",
                "en/held.html: error[site-embargoed]: its article is under embargo, or can't be read");
    }

    @Test
    void anArticleThatWasPutUnderEmbargoSince() {
        archive.article("first", "embargo: 2099-01-01T00:00:00Z\n");
        finds(
                "de/first.html: error[site-embargoed]: its article is under embargo, or can't be read",
                "en/first.html: error[site-embargoed]: its article is under embargo, or can't be read");
    }

    @Test
    void aForeignFileAndALink() throws IOException {
        put("en/notes.txt", new byte[] {1});
        Files.createSymbolicLink(file("en/away"), Path.of("/tmp"));
        finds(
                "en/away: warning[site-file-unknown]: it is no file, but a link to one or a device",
                "en/notes.txt: warning[site-file-unknown]: the program has not put it there");
    }

    @Test
    void aFeedThatEndsTooEarly() throws IOException {
        put("en/feed.xml", Arrays.copyOf(Files.readAllBytes(file("en/feed.xml")), 300));
        finds(
                "en/feed.xml: error[site-file-changed]: the file is not as it was made",
                "en/feed.xml:LINE: error[site-file-broken]: it can't be read: XML document structures must start and end within the same entity.");
    }

    @Test
    void aPageThatEndsWithinACharacter() throws IOException {
        byte[] page = archive.read("de/office/index.html").getBytes(StandardCharsets.UTF_8);
        int end = archive.read("de/office/index.html").indexOf("Büro");
        put("de/office/index.html", Arrays.copyOf(page, end + 2));
        finds(
                "de/office/index.html: error[site-file-changed]: the file is not as it was made",
                "de/office/index.html: error[site-file-broken]: it can't be read: it is not in UTF-8, or ends within a character");
    }
}
