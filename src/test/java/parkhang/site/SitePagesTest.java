package parkhang.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.Axe;
import parkhang.HtmlValidator;
import parkhang.command.SampleSite;

/** Whoever comes to a site's pages, however, can use them: one of each kind, in each of its scripts at least once. */
class SitePagesTest {
    private static final Pattern SHEET = Pattern.compile("rel=\"stylesheet\" href=\"([^\"]*)\"");
    private static final Pattern RANGE = Pattern.compile("U\\+(\\p{XDigit}+)(?:-(\\p{XDigit}+))?");

    @TempDir
    private Path folder = Path.of("");

    private static String page(String path) throws IOException {
        return Files.readString(SampleSite.root().resolve(path));
    }

    /** A page beside its style sheet, as axe writes a copy of its own; an edition brings its own, and one that leads on stays. */
    private Path laidOut(String path) throws IOException {
        String html = page(path).replaceFirst("<meta http-equiv=\"refresh\"[^>]*>", "");
        Matcher sheet = SHEET.matcher(html);
        if (sheet.find()) {
            Path from = SampleSite.root().resolve(path).resolveSibling(sheet.group(1));
            Files.copy(from, folder.resolve("sheet.css"));
            html = sheet.replaceFirst("rel=\"stylesheet\" href=\"sheet.css\"");
        }
        return Files.writeString(folder.resolve("page.html"), html);
    }

    @ParameterizedTest
    @CsvSource({
        "index.html, 320, false",
        "en/index.html, 320, true",
        "ar/index.html, 1280, false",
        "bo/topics/index.html, 320, false",
        "de/topics/2.html, 1280, true",
        "en/topic/tibet/index.html, 320, false",
        "ar/years/index.html, 320, true",
        "bo/authors/index.html, 1280, true",
        "de/office/index.html, 320, false",
        "bo/search/index.html, 320, true",
        "ar/search/index.html, 1280, false",
        "de/markup.html, 320, false",
        "news/2019/old-name.html, 320, true",
    })
    void axeFindsNothing(String path, int width, boolean dark) throws IOException {
        assertEquals(List.of(), new Axe().violations(laidOut(path), width, dark));
    }

    @Test
    void axeSeesWhatIsWrongWithASite() throws IOException {
        Path page = laidOut("en/search/index.html");
        String html = Files.readString(page);
        Files.writeString(page, html.replace(" for=\"q\"", "").replace(" hidden=\"hidden\"", ""));
        List<String> found = new Axe().violations(page, 1280, false);
        assertTrue(found.contains("label #q"), () -> String.join("\n", found));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "en/index.html",
                "ar/index.html",
                "de/topics/2.html",
                "bo/topic/tibet/index.html",
                "ar/years/index.html",
                "en/year/2019/index.html",
                "de/authors/index.html",
                "bo/office/index.html",
                "ar/search/index.html",
                "ar/markup.html",
                "bo/script.html",
                "news/2019/old-name.html",
                "de/old-name.html"
            })
    void eachKindOfPageIsValid(String path) throws Exception {
        assertEquals(List.of(), HtmlValidator.findings(page(path)));
    }

    @Test
    void titlesLikeMarkupAreText() throws IOException {
        String list = page("en/index.html");
        assertTrue(list.contains(
                ">&lt;script&gt;alert('1')&lt;/script&gt; &amp; “quoted” &lt;/title&gt; ]]&gt; &lt;b&gt;<"));
        assertFalse(list.contains("<script>"));
        assertTrue(page("index.html").contains("<title>Sample &amp; Sons &lt;Archive&gt;</title>"));
    }

    /** And what a release says besides, that it is free, is no part of its kind. */
    @Test
    void aListSaysWhatAnEditionIs() throws IOException {
        assertTrue(page("en/index.html").contains("<b>Press release</b>"));
    }

    @Test
    void eachLanguageRunsItsOwnWayInTheSwitcher() throws IOException {
        assertTrue(page("ar/years/index.html")
                .contains("<a href=\"../../en/years/index.html\" hreflang=\"en\" lang=\"en\" dir=\"ltr\">English</a>"));
        assertTrue(page("en/index.html")
                .contains("<a href=\"../ar/index.html\" hreflang=\"ar\" lang=\"ar\" dir=\"rtl\">العربية</a>"));
        assertTrue(
                page("en/index.html").contains("<a href=\"../de/index.html\" hreflang=\"de\" lang=\"de\">Deutsch</a>"));
    }

    /** The logo is the file that marks the pages in a browser, so that no page carries it. */
    @Test
    void listsHaveTheOfficesLogo() throws IOException {
        assertTrue(page("de/topic/topic-1/index.html").contains("<img class=\"logo\" src=\"../../icon.svg\" alt=\""));
        assertTrue(Files.readString(SampleSite.root().resolve("de/icon.svg")).contains("M0 0h9v9H0z"));
        assertFalse(page("en/index.html").contains("<img"));
    }

    /** Spellings that differ in case lead to one page; accents make another one; and no topic's folder leaves the site. */
    @Test
    void topicsAreOneByCaseAndNoneLeavesItsFolder() throws IOException {
        String list = page("en/index.html");
        assertEquals(List.of("Tibet", "Tibet", "Tîbet"), texts(list, "href=\"topic/tibet[^\"]*\""));
        assertTrue(list.contains("href=\"topic/a-b-"));
        assertFalse(list.contains("href=\"topic/.."));
        assertTrue(Files.exists(SampleSite.root().resolve("en/topic/tibet/feed.xml")));
    }

    private static List<String> texts(String html, String attribute) {
        return Pattern.compile("<a " + attribute + ">(?:<span[^>]*>)?([^<]*)<")
                .matcher(html)
                .results()
                .map(link -> link.group(1))
                .sorted()
                .toList();
    }

    /** On a machine without any of them. */
    @Test
    void theSearchBringsTheFontsForWhatItFinds() throws IOException {
        assertTrue(page("bo/script.html").contains("༠"));
        assertFalse(covers("bo/site.css", '༠'));
        assertTrue(covers("bo/search/search.css", '༠'));
        assertTrue(covers("en/search/search.css", 'ཧ'));
        assertTrue(page("bo/search/index.html").contains("href=\"search.css\""));
    }

    private static boolean covers(String sheet, int codePoint) throws IOException {
        return RANGE.matcher(page(sheet)).results().anyMatch(range -> {
            int first = Integer.parseInt(range.group(1), 16);
            int last = range.group(2) == null ? first : Integer.parseInt(range.group(2), 16);
            return first <= codePoint && codePoint <= last;
        });
    }
}
