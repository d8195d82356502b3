package parkhang.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import parkhang.Golden;
import parkhang.HtmlValidator;
import parkhang.Reported;

class CoveragePagesTest {
    private static final Pattern LINK = Pattern.compile("href=\"([^\"#]*)(?:#([^\"]*))?\"");

    @TempDir
    private Path folder = Path.of("");

    private SampleReport sample = new SampleReport(Path.of(""));

    @BeforeEach
    void write() throws Exception {
        sample = SampleReport.in(folder);
        assertEquals(
                List.of("sign-off-lapsed@37:5", "xliff-syntax@6:31", "yaml-key-missing@2:1"),
                Reported.in(sample.write(sample.folder())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "nl/news.html", "nl/short.html", "ar/news.html", "fr-BE/news.html"})
    void thePageIsTheOneThatWasApproved(String page) throws Exception {
        new Golden("coverage").assertOutput("expected." + page.replace('/', '-'), sample.page(page));
    }

    @Test
    void everyPageIsValidAndWellFormed() throws Exception {
        for (Path page : pages()) {
            String html = Files.readString(sample.folder().resolve(page));
            assertEquals(List.of(), findings(html), page.toString());
            parsed(html);
        }
    }

    /** The checker does not reckon the hash of a script that a policy lets run; {@link CoverageSearchTest} does. */
    private static List<String> findings(String html) throws Exception {
        return HtmlValidator.findings(html).stream()
                .filter(line -> !line.contains("Inline script violates Content Security Policy"))
                .toList();
    }

    /** The links to a page's own places, to other pages and to editions: all but those out of the archive lead somewhere. */
    @Test
    void everyLinkLeadsSomewhere() throws Exception {
        List<String> lost = new ArrayList<>();
        for (Path page : pages()) {
            Path file = sample.folder().resolve(page);
            Matcher link = LINK.matcher(Files.readString(file));
            while (link.find()) {
                Path to = link.group(1).isEmpty() ? file : file.resolveSibling(link.group(1));
                boolean isEdition = to.normalize().equals(sample.root().resolve("output/nl/news.html"));
                boolean named = link.group(2) == null
                        || isEdition
                        || Files.readString(to).contains("id=\"" + link.group(2) + "\"");
                if (!Files.exists(to) || !named) {
                    lost.add(page + ": " + link.group());
                }
            }
        }
        assertEquals(List.of(), lost);
    }

    @Test
    void anEditionIsLinkedUnitByUnitOnceItIsThere() throws Exception {
        assertTrue(sample.page("nl/news.html").contains("href=\"../../nl/news.html#_u-3\""));
        assertTrue(sample.page("nl/news.html").contains("href=\"../../nl/news.html#what-was-counted\""));
        assertFalse(sample.page("ar/news.html").contains("../../ar/"));
        assertTrue(sample.page("ar/news.html").contains("There is no HTML edition to look at yet"));
    }

    @Test
    void aReportElsewhereFindsTheEditionToo() throws Exception {
        Path elsewhere = folder.resolve("my reports & more");
        sample.write(elsewhere);
        String page = Files.readString(elsewhere.resolve("nl/news.html"));
        assertTrue(page.contains("href=\"../../output/nl/news.html#_u-3\""), page);
    }

    @Test
    void aSecondReportChangesNothing() throws Exception {
        List<Path> pages = SampleReport.files(sample.folder());
        List<Object> times = new ArrayList<>();
        for (Path page : pages) {
            times.add(Files.readString(sample.folder().resolve(page)));
            times.add(Files.getLastModifiedTime(sample.folder().resolve(page)));
        }
        sample.write(sample.folder());
        List<Object> again = new ArrayList<>();
        for (Path page : pages) {
            again.add(Files.readString(sample.folder().resolve(page)));
            again.add(Files.getLastModifiedTime(sample.folder().resolve(page)));
        }
        assertEquals(times, again);
        assertEquals(pages, SampleReport.files(sample.folder()));
    }

    @Test
    void pagesOfWhatIsGoneAreGone() throws Exception {
        Files.delete(sample.root().resolve("articles/short.md"));
        Files.writeString(sample.folder().resolve("nl/mine.txt"), "mine");
        sample.write(sample.folder());
        assertFalse(Files.exists(sample.folder().resolve("nl/short.html")));
        assertTrue(Files.exists(sample.folder().resolve("nl/news.html")));
        assertTrue(Files.exists(sample.folder().resolve("nl/mine.txt")));
    }

    /** Above all, the folder of the editions. */
    @Test
    void aFolderOfSomethingElseIsNotWrittenInto() throws Exception {
        Path editions = sample.root().resolve("output");
        assertEquals(List.of("report-folder-taken"), Reported.codes(sample.write(editions)));
        assertEquals("<!DOCTYPE html>", Files.readString(editions.resolve("nl/news.html")));
        assertFalse(Files.exists(editions.resolve("index.html")));
    }

    private List<Path> pages() {
        return SampleReport.files(sample.folder()).stream()
                .filter(file -> file.toString().endsWith(".html"))
                .toList();
    }

    private static Document parsed(String html) throws Exception {
        DocumentBuilder builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
        builder.setEntityResolver((name, address) -> new InputSource(new StringReader("")));
        return builder.parse(new InputSource(new StringReader(html)));
    }
}
