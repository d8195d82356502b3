package parkhang.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parkhang.Tool;

/** What the report's script does in a browser that opens its pages as files. */
class CoverageScriptTest {
    private static final Pattern SHOWN = Pattern.compile("<div class=\"unit [^\"]*\" id=\"(u-\\d+)\">");
    private static final Pattern COUNT = Pattern.compile("role=\"status\">([^<]*)<");
    private static final Pattern SLUG =
            Pattern.compile("<tr[^>]*><th [^>]*><span[^>]*>[^<]*</span> <code>(\\w+)</code>");
    private static final Pattern SORTED = Pattern.compile("aria-sort=\"(\\w+)\"><button[^>]*>([^<]*)");

    private static SampleReport sample = new SampleReport(Path.of(""));

    @BeforeAll
    static void write(@TempDir Path folder) throws Exception {
        sample = SampleReport.in(folder);
        date("news", "2000-01-01");
        date("short", "{nl: 9999-12-31}");
        sample.write(sample.folder());
    }

    private static void date(String slug, String days) throws Exception {
        Path file = sample.root().resolve("articles/" + slug + ".md");
        Files.writeString(file, Files.readString(file).replace("\ndate:", "\ntranslate-by: " + days + "\ndate:"));
    }

    /** The page as the script leaves it. */
    private static String opened(Path page, String hash) throws Exception {
        return new Tool("chromium")
                .require()
                .run(
                        List.of(
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--log-level=3",
                                "--virtual-time-budget=5000",
                                "--dump-dom",
                                page.toUri() + hash),
                        "");
    }

    private static String opened(String page, String hash) throws Exception {
        return opened(sample.folder().resolve(page), hash);
    }

    private static List<String> all(Pattern pattern, String html) {
        return pattern.matcher(html)
                .results()
                .map((MatchResult found) -> found.group(found.groupCount()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "nl/news.html, KAART, u-7, 1 of 20 units",
        "nl/news.html, pemá lapsed, u-4, 1 of 20 units",
        "nl/news.html, <b>kowalska</b>, u-1, 1 of 20 units",
        "ar/news.html, خَرِيطة, u-7, 1 of 19 units",
        "ar/news.html, target, '', 0 of 19 units",
    })
    void anAddressSearches(String page, String words, String shown, String count) throws Exception {
        String html = opened(page, "#q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        assertEquals(shown, String.join(" ", all(SHOWN, html)));
        assertEquals(List.of(count), all(COUNT, html));
    }

    @Test
    void aPlaceOnThePageIsNoSearch() throws Exception {
        String html = opened("nl/news.html", "#u-3");
        assertEquals(19, all(SHOWN, html).size());
        assertEquals(List.of(""), all(COUNT, html));
        assertFalse(html.contains("role=\"search\" hidden"), html);
    }

    @ParameterizedTest
    @CsvSource({
        "article,  short news, ascending",
        "nl,       short news, ascending",
        "-by,      short news, descending",
        "colour,   news short, ''",
    })
    void anAddressSorts(String sort, String order, String direction) throws Exception {
        String html = opened("index.html", "#sort=" + sort);
        assertEquals(order, String.join(" ", all(SLUG, html)));
        Matcher sorted = SORTED.matcher(html);
        assertEquals(direction, sorted.find() ? sorted.group(1) : "");
        assertFalse(html.contains(" disabled="), html);
    }

    @Test
    void whatIsOverdueIsMarkedOnTheDayItIsRead() throws Exception {
        String html = opened("index.html", "");
        assertTrue(html.contains("datetime=\"2000-01-01\">2000-01-01</time><strong> overdue</strong>"), html);
        assertTrue(html.contains("datetime=\"9999-12-31\">9999-12-31</time></td>"), html);
    }

    @Test
    void noOtherScriptRuns() throws Exception {
        Path page = sample.folder().resolve("nl/other.html");
        String script =
                "<script>document.title = 'other'</script><img src=\"x\" onerror=\"document.title = 'other'\"/></body>";
        Files.writeString(page, sample.page("nl/news.html").replace("</body>", script));
        assertTrue(opened(page, "").contains("<title>news · nl</title>"));
    }
}
