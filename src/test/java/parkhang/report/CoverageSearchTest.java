package parkhang.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import parkhang.Reported;

/** What the pages have so that a script can search and sort them, and that no other script runs there. */
class CoverageSearchTest {
    private SampleReport sample = new SampleReport(Path.of(""));

    @BeforeEach
    void layOut(@TempDir Path folder) throws Exception {
        sample = SampleReport.in(folder);
    }

    private Document written(String name) throws Exception {
        sample.write(sample.folder());
        return parsed(sample.page(name));
    }

    private static Document parsed(String html) throws Exception {
        DocumentBuilder builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
        builder.setEntityResolver((name, address) -> new InputSource(new StringReader("")));
        return builder.parse(new InputSource(new StringReader(html)));
    }

    private static List<Element> elements(Document page, String name) {
        NodeList found = page.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static List<Element> cells(Element row) {
        List<Element> cells = new ArrayList<>();
        for (int i = 0; i < row.getChildNodes().getLength(); i++) {
            cells.add((Element) row.getChildNodes().item(i));
        }
        return cells;
    }

    private static Element table(Document page) {
        return elements(page, "table").stream()
                .filter(table -> table.getAttribute("class").equals("articles"))
                .findFirst()
                .orElseThrow();
    }

    private void date(String slug, String days) throws Exception {
        Path file = sample.root().resolve("articles/" + slug + ".md");
        Files.writeString(file, Files.readString(file).replace("\ndate:", "\ntranslate-by: " + days + "\ndate:"));
    }

    @Test
    void onlyTheOneScriptRunsAndNothingComesFromOutside() throws Exception {
        sample.write(sample.folder());
        for (Path file : SampleReport.files(sample.folder())) {
            if (!file.toString().endsWith(".html")) {
                continue;
            }
            Document page = parsed(sample.page(file.toString()));
            List<Element> scripts = elements(page, "script");
            assertEquals(1, scripts.size(), file.toString());
            assertEquals(0, scripts.get(0).getAttributes().getLength(), file.toString());
            byte[] text = scripts.get(0).getTextContent().getBytes(UTF_8);
            String hash = Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text));
            String policy = elements(page, "meta").stream()
                    .filter(meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy"))
                    .map(meta -> meta.getAttribute("content"))
                    .findFirst()
                    .orElseThrow();
            assertTrue(policy.startsWith("script-src 'sha256-" + hash + "'; connect-src 'none'; "), policy);
            Set<String> odd = new TreeSet<>();
            for (Element element : elements(page, "*")) {
                for (int i = 0; i < element.getAttributes().getLength(); i++) {
                    Attr attribute = (Attr) element.getAttributes().item(i);
                    boolean isLink = element.getTagName().equals("a")
                            || element.getTagName().equals("link");
                    boolean leads = Set.of("src", "srcset", "href", "action").contains(attribute.getName());
                    boolean leaves = leads && (!isLink || attribute.getValue().matches("(?i)[a-z]+:.*|//.*"));
                    if (attribute.getName().startsWith("on") || leaves) {
                        odd.add(element.getTagName() + " " + attribute);
                    }
                }
            }
            assertEquals(Set.of(), odd, file.toString());
        }
    }

    @Test
    void theFieldHasALabelAndSaysHowMuchWasFound() throws Exception {
        for (String name : List.of("index.html", "nl/news.html")) {
            Document page = written(name);
            Element form = elements(page, "form").stream()
                    .filter(one -> one.getAttribute("role").equals("search"))
                    .findFirst()
                    .orElseThrow();
            assertTrue(form.hasAttribute("hidden"), name);
            Element label = (Element) form.getElementsByTagName("label").item(0);
            Element field = (Element) form.getElementsByTagName("input").item(0);
            assertEquals(field.getAttribute("id"), label.getAttribute("for"));
            assertEquals("search", field.getAttribute("type"));
            Element status = (Element) form.getElementsByTagName("span").item(0);
            assertEquals("status", status.getAttribute("role"));
            assertEquals(1, elements(page, "noscript").size());
        }
    }

    @Test
    void eachColumnHasAButtonAndEachCellAKey() throws Exception {
        Element table = table(written("index.html"));
        List<Element> rows = new ArrayList<>();
        for (int i = 0; i < table.getElementsByTagName("tr").getLength(); i++) {
            rows.add((Element) table.getElementsByTagName("tr").item(i));
        }
        List<String> columns = new ArrayList<>();
        for (Element head : cells(rows.remove(0))) {
            Element button = (Element) head.getElementsByTagName("button").item(0);
            assertEquals("button", button.getAttribute("type"));
            assertTrue(button.hasAttribute("disabled"), "it does nothing until there is a script");
            assertEquals("col", head.getAttribute("scope"));
            columns.add(button.getAttribute("data-sort"));
        }
        assertEquals(List.of("article", "ar", "bo", "fr", "fr-BE", "nl"), columns);
        assertEquals(2, rows.size());
        for (Element row : rows) {
            List<Element> cells = cells(row);
            assertEquals(columns.size(), cells.size());
            cells.forEach(cell -> assertTrue(cell.hasAttribute("data-key"), cell.getTextContent()));
        }
        assertEquals("24", cells(rows.get(0)).get(1).getAttribute("data-key"));
    }

    @Test
    void theDayStandsInAColumnAndWhereItIsAnotherOneInItsBundle() throws Exception {
        date("news", "{nl: 2026-11-20, fr: 2020-12-05, ar: 2026-12-01}");
        Element table = table(written("index.html"));
        List<Element> news = cells((Element) table.getElementsByTagName("tr").item(1));
        List<Element> brief = cells((Element) table.getElementsByTagName("tr").item(2));
        assertEquals("2026-11-20", news.get(1).getAttribute("data-key"));
        assertTrue(
                news.get(2).getTextContent().endsWith("by 2026-12-01"),
                news.get(2).getTextContent());
        assertFalse(
                news.get(6).getTextContent().contains("by 2026"), news.get(6).getTextContent());
        assertEquals("", brief.get(1).getAttribute("data-key"));
        assertEquals("", brief.get(1).getTextContent());
    }

    /** More than one page has: all of them stand in one table as well. */
    @Test
    void anArchiveOfManyArticlesCanBeSearchedAsAWhole() throws Exception {
        for (int i = 0; i < 250; i++) {
            sample.with("articles/many-%03d.md".formatted(i), "---\ntitle: Many\ndate: 2023-05-10\n---\n");
        }
        Document index = written("index.html");
        assertEquals(0, elements(index, "button").size());
        assertTrue(sample.page("index.html").contains("href=\"articles.html\""));
        Element whole = table(parsed(sample.page("articles.html")));
        assertEquals(253, whole.getElementsByTagName("tr").getLength());
        assertEquals(
                7, elements(parsed(sample.page("articles-2.html")), "button").size() + 1);
        Files.delete(sample.root().resolve("articles/many-000.md"));
        Files.delete(sample.root().resolve("articles/many-001.md"));
        sample.write(sample.folder());
        assertFalse(Files.exists(sample.folder().resolve("articles.html")));
    }

    @Test
    void whatIsWrongWithAMemoryIsReported() throws Exception {
        sample.with("translations/bo/agency.tmx", "<tmx");
        assertTrue(Reported.codes(sample.write(sample.folder())).contains("tmx-syntax"));
    }
}
