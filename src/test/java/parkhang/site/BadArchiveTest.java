package parkhang.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an archive may ask of its site by mistake: one thing is refused by its name, and all else is there and whole. */
class BadArchiveTest {
    private PublicArchive archive;

    @BeforeEach
    void begin(@TempDir Path folder) {
        archive = new PublicArchive(folder.resolve("archive")).article("first", "");
    }

    @Test
    void aPlainArchiveIsMadeWithoutAWord() {
        reports();
        assertEquals(
                2, archive.without("output/site/robots.txt").make().summary().editions());
    }

    /** Exports, makes the site, asserts what is reported, and that all that was made is whole. */
    private void reports(String... lines) {
        assertEquals(List.of(lines), archive.export().make().reported());
        assertEquals(List.of(), archive.verify());
    }

    @Test
    void anArticleCalledIndexDoesNotTakeThePlaceOfTheList() {
        archive.article("index", "");
        reports("articles/index.md: error[address-taken]: a site has the list of all editions at that address");
        assertTrue(archive.read("en/index.html").contains("The title of first"));
    }

    @Test
    void oldAddressesTakeNothingFromTheSite() {
        archive.article(
                "second",
                "moved: [/, /robots.txt, /sitemap.xml, /en, /en/site.css, /search/search.js, /en/first.html, first, index]\n");
        reports(
                "articles/second.md: error[address-taken]: there is a page at /de/first.html already",
                "articles/second.md: error[address-taken]: there is a page at /de/index.html already",
                "articles/second.md: error[address-taken]: there is a page at /robots.txt already",
                "articles/second.md: error[address-taken]: there is a page at /sitemap.xml already",
                "articles/second.md: error[address-taken]: there is a page at /en/index.html already",
                "articles/second.md: error[address-taken]: there is a page at /en/site.css already",
                "articles/second.md: error[address-taken]: there is a page at /search/search.js already",
                "articles/second.md: error[address-taken]: there is a page at /en/first.html already");
    }

    @Test
    void anOldAddressBelowAFileIsRefused() {
        archive.article(
                "second", "moved: [/en/first.html/more, /old.html, /old.html/nested, /deep/down/here, /deep/down]\n");
        reports(
                "articles/second.md: error[address-taken]: there is a page at /en/first.html already",
                "articles/second.md: error[address-taken]: there is a page at /old.html already");
    }

    @Test
    void twoArticlesWithOneOldAddress() {
        archive.article("second", "moved: [/news/42, old]\n").article("third", "moved: [/News/42, old]\n");
        reports(
                "articles/third.md: error[address-taken]: there is a page at /de/old.html already",
                "articles/third.md: error[address-taken]: there is a page at /news/42/index.html already",
                "articles/third.md: error[address-taken]: there is a page at /en/old.html already");
    }

    @Test
    void oldAddressesInOtherScriptsAndWithEndings() {
        archive.article("second", "moved: [/alt.php, /über/uns/, /བོད, /a/b.c/d]\n");
        reports();
        assertEquals(
                List.of("a/b.c/d/index.html", "alt.php", "über/uns/index.html", "བོད/index.html"),
                archive.naming("0; url=").stream()
                        .filter(path -> !path.startsWith("search/"))
                        .toList());
    }

    @Test
    void topicsThatAreNoFileNames() {
        archive.article(
                "second",
                "tags: ['..', '/', 'con', 'CON', 'Aux', '" + "long ".repeat(60)
                        + "', 'café', 'cafe', 'Cafe\u0301', 'CAFÉ', '༄༅', 'a/b', '<script>', '\u3000', '.', '-', 'nul.txt']\n");
        reports();
    }

    @Test
    void anArticleOfVeryManyTopics() {
        archive.article("second", "tags: [" + many(300) + "]\n");
        reports();
        long size = archive.read("en/index.html").length();
        assertTrue(size < 20_000, () -> size + " characters");
    }

    private static String many(int topics) {
        return IntStream.range(0, topics).mapToObj(i -> "topic " + i).collect(Collectors.joining(", "));
    }

    @Test
    void titlesOfMarkupAndOfAThousandSigns() {
        archive.with(
                "articles/markup.md",
                "---\ntitle: '</script><script>alert(1)</script> & ]]> \"'\ndate: 2023-05-10\nsummary: '<b>&amp;</b>'\ntags: ['<i>']\nauthors: ['<a href=x>']\n---\n\nText.\n");
        archive.with(
                "articles/long.md", "---\ntitle: " + "long title ".repeat(100) + "\ndate: 2023-05-10\n---\n\nText.\n");
        reports();
        assertEquals(List.of(), archive.naming("<script>alert"));
    }

    @Test
    void anArchiveWithoutBase() {
        archive.with("archive.yaml", "title: Sample\nsource: en\npublish:\n  formats: [html]\n");
        reports("archive.yaml: warning[base-missing]: there is no address that feeds and sitemap could name");
    }

    @Test
    void aLocaleWithoutImprintIsPublicAllTheSame() {
        archive.with("translations/nl/note.txt", "");
        reports("translations/nl/imprint.yaml: warning[imprint-missing]: nl has no imprint");
        assertTrue(archive.files().containsKey("nl/index.html"));
    }

    @Test
    void formatsThatWereNotMadeAreNamed() {
        archive.with(
                "archive.yaml",
                "title: Sample\nsource: en\nbase: https://example.org/a/\npublish:\n  formats: [html, pdf]\n");
        assertEquals(
                List.of(
                        "output/en/first.pdf: error[edition-unmade]: the file is public, and not made",
                        "output/de/first.pdf: error[edition-unmade]: the file is public, and not made"),
                archive.export().make().reported());
        assertEquals(
                List.of(
                        "de/first.html:17: error[site-link-broken]: nothing is at first.pdf",
                        "en/first.html:17: error[site-link-broken]: nothing is at first.pdf"),
                archive.verify());
    }

    @Test
    void feedsOfWholeTextsAreWhole() {
        archive.with(
                "archive.yaml",
                "title: Sample\nsource: en\nbase: https://example.org/a/\npublish:\n  formats: [html]\n  feeds: full\n");
        reports();
        assertTrue(archive.read("en/feed.xml").contains("Snow fell on first all night."));
    }
}
