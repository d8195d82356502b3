package parkhang.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import parkhang.Sample;
import parkhang.article.Article;
import parkhang.diagnostic.Diagnostics;
import parkhang.edition.Edition;
import parkhang.edition.Editions;
import parkhang.edition.FileKind;
import parkhang.edition.Published;
import parkhang.edition.PublishedFile;

/** What a page says of the site that it is published on. */
class PublishedPageTest {
    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    private static final Pattern ALTERNATE =
            Pattern.compile("<link rel=\"alternate\" hreflang=\"([^\"]*)\" href=\"([^\"]*)\"/>");

    private static String page(Edition edition, PublishedFile... files) {
        return new HtmlRenderer().screen(edition, WebFonts.NONE, List.of(files));
    }

    private static String published(Article article, Locale locale, Locale... locales) {
        Published published = new Published(List.of(locales), List.of(FileKind.SCREEN), false);
        return page(Editions.published(article, locale, published), new PublishedFile(FileKind.SCREEN, 240_000));
    }

    private static List<String> alternates(String html) {
        return ALTERNATE
                .matcher(html)
                .results()
                .map(link -> link.group(1) + " " + link.group(2))
                .toList();
    }

    /** Arabic and Dutch are in the archive as well, and nobody's business. */
    @Test
    void itNamesThePublicLanguagesAndTheOneForAllOthers() {
        String html = published(Sample.article("x\n"), Locale.GERMAN, Locale.ENGLISH, Locale.GERMAN);
        assertEquals(
                List.of(
                        "en https://example.org/en/sample.html",
                        "x-default https://example.org/en/sample.html",
                        "de https://example.org/de/sample.html"),
                alternates(html));
        assertFalse(html.contains("/nl/"));
    }

    @Test
    void itOffersAnEbookWithItsTypeAndSize() {
        Published published = new Published(List.of(Locale.ENGLISH), List.of(FileKind.SCREEN, FileKind.BOOK), false);
        String html = page(
                Editions.published(Sample.article("x\n"), Locale.ENGLISH, published),
                new PublishedFile(FileKind.SCREEN, 240_000),
                new PublishedFile(FileKind.BOOK, 150_000));
        assertTrue(html.contains("<a href=\"sample.epub\" type=\"application/epub+zip\">EPUB"), html);
        assertTrue(html.contains("<link rel=\"alternate\" type=\"application/epub+zip\" href=\"sample.epub\"/>"));
    }

    /** Where the language of the original is not public, no page is for all others. */
    @Test
    void noLanguageIsForAllOthersWhereTheOriginalIsNotPublic() {
        String html = published(Sample.article("x\n"), Locale.GERMAN, Locale.GERMAN, ARABIC);
        assertEquals(
                List.of("de https://example.org/de/sample.html", "ar https://example.org/ar/sample.html"),
                alternates(html));
    }

    @Test
    void itLeadsUpToItsListAndToItsFilesWithTheirSizes() {
        String html = published(Sample.article("x\n"), Locale.GERMAN, Locale.ENGLISH, Locale.GERMAN);
        assertTrue(html.contains("<link rel=\"up\" href=\"index.html\"/>"));
        assertTrue(html.contains("<link rel=\"alternate\" type=\"application/pdf\" href=\"sample.pdf\"/>"));
        assertTrue(html.contains("<a href=\"sample.pdf\" type=\"application/pdf\">PDF\u00A0(240\u00A0kB)</a>"));
        assertTrue(html.contains("<a href=\"index.html\""));
    }

    @Test
    void breadcrumbsLeadFromTheFirstPageToIt() {
        String html = published(Sample.article("x\n"), Locale.ENGLISH, Locale.ENGLISH, Locale.GERMAN);
        assertTrue(
                html.contains(
                        "{\"@context\":\"https://schema.org\",\"@type\":\"BreadcrumbList\",\"itemListElement\":["
                                + "{\"@type\":\"ListItem\",\"name\":\"Sample\",\"position\":1,\"item\":\"https://example.org/index.html\"},"
                                + "{\"@type\":\"ListItem\",\"name\":\"All publications\",\"position\":2,\"item\":\"https://example.org/en/index.html\"},"
                                + "{\"@type\":\"ListItem\",\"name\":\"The title\",\"position\":3,\"item\":\"https://example.org/en/sample.html\"}]}"));
    }

    /** A page for itself is as it always was. */
    @Test
    void withoutASiteItLeadsToNoneAndNamesEachLanguage() {
        String html = page(Editions.edition(Sample.article("x\n"), Locale.GERMAN));
        assertEquals(4, alternates(html).size());
        for (String part : List.of("x-default", "BreadcrumbList", "rel=\"up\"", "class=\"files\"", "index.html")) {
            assertFalse(html.contains(part), part);
        }
    }

    @Test
    void aTitleThatLooksLikeMarkupEndsNoBreadcrumb() {
        Article article = Sample.file("---\ntitle: '</script><b>\"&'\ndate: 2023-05-10\n---\nx\n", new Diagnostics());
        String html = published(article, ARABIC, Locale.ENGLISH, ARABIC);
        String trail = html.substring(html.indexOf("BreadcrumbList"));
        trail = trail.substring(0, trail.indexOf("</script>"));
        assertTrue(trail.endsWith("\"position\":3,\"item\":\"https://example.org/ar/sample.html\"}]}"), trail);
        assertFalse(trail.contains("<"));
    }
}
