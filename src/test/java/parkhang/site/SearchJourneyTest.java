package parkhang.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parkhang.Tool;
import parkhang.command.SampleSite;
import parkhang.search.Browser;

/** A reader asks for a word in their language, follows what was found first, and stands before the words. */
class SearchJourneyTest {
    /** Follows the first result of each search, and tells what stands at the place that its link names. */
    private static final String FOLLOW =
            """
            for (const [tag, query] of %s) {
              const frame = await open('/' + tag + '/search/index.html?q=' + encodeURIComponent(query));
              const loaded = new Promise(resume => frame.onload = resume);
              frame.contentDocument.querySelector('#results a').click();
              await loaded;
              const page = frame.contentDocument;
              await say(tag + ': ' + page.querySelector(':target').textContent.replaceAll('\u00ad', '').includes(query));
            }
            """;

    @BeforeAll
    static void findBrowser() {
        new Tool("chromium").require();
    }

    @Test
    void fromAWebServerAResultLeadsToItsWords() throws IOException {
        try (Browser browser = new Browser(SampleSite.root())) {
            assertEquals(
                    List.of("en: true", "de: true", "bo: true", "ar: true"),
                    browser.run(FOLLOW.formatted(
                            "[['en', 'villages'], ['de', 'Fluss'], ['bo', 'སུམ་ཅུ'], ['ar', 'يقع']]")));
        }
    }

    /** Sheets from elsewhere than the page, scripts, pictures; a policy that is too strict would show in the browser only. */
    @Test
    void thePagesPoliciesLetTheSitesOwnFilesIn() throws IOException {
        String look =
                """
                const search = (await open('/bo/search/index.html?q=x')).contentDocument;
                await say(search.styleSheets[0].cssRules.length > 50 && !search.getElementById('search').hidden);
                const edition = document.createElement('iframe');
                edition.src = '/en/markup.html';
                document.body.append(edition);
                await new Promise(resume => edition.onload = resume);
                const page = edition.contentDocument;
                await say(page.styleSheets[0].cssRules.length > 50 && page.querySelector('figure img').naturalWidth > 0);
                """;
        try (Browser browser = new Browser(SampleSite.root())) {
            assertEquals(List.of("true", "true"), browser.run(look));
        }
    }

    @ParameterizedTest
    @CsvSource({"en, villages", "de, Fluss", "bo, སུམ་ཅུ", "ar, يقع"})
    void fromADiskAResultLeadsToItsWords(String tag, String query) {
        Element link = answer(tag, query).expectFirst("#results a");
        URI target = page(tag).resolve(link.attr("href"));
        Document page = Jsoup.parse(Browser.dom(target.toString()));
        Element place = page.expectFirst("[id='" + URLDecoder.decode(target.getRawFragment(), UTF_8) + "']");
        assertTrue(place.text().contains(query), place::text);
    }

    /** Neither in the question nor in what is found. */
    @Test
    void whatLooksLikeMarkupIsText() {
        Document found = answer("en", "<script>alert('1')</script>");
        assertEquals(SampleSite.MARKUP, found.expectFirst("#results h2 a").text());
        assertTrue(found.select("#results script, #status script").isEmpty());
    }

    @Test
    void whatMustWaitIsNotFound() {
        Document found = answer("en", "Secretword");
        assertTrue(found.select("#results li").isEmpty());
        assertTrue(found.expectFirst("#status").text().startsWith("Nothing was found."));
    }

    private static Document answer(String tag, String query) {
        return Jsoup.parse(Browser.dom(page(tag) + "?q=" + URLEncoder.encode(query, UTF_8)));
    }

    private static URI page(String tag) {
        Path page = SampleSite.root().resolve(tag + "/search/index.html");
        return page.toUri();
    }
}
