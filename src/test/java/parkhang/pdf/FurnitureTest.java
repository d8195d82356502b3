package parkhang.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import parkhang.VeraPdf;
import parkhang.diagnostic.Diagnostics;
import parkhang.gate.PdfText;
import parkhang.pdf.page.PageSetup;

/** What stands at the head and the foot of each page: all of it, nothing else, and behind the page's text. */
class FurnitureTest {
    private static final String IMPRINT = "International Campaign for Tibet Deutschland e.V."
            + "Schönhauser Allee 163, 10435 Berlin, Deutschland"
            + "Telefon +49 (0)30 27879086 · Fax +49 (0)30 27879087 · info@savetibet.de · savetibet.de";
    private static final String PARAGRAPH = "<p>" + "Silben ".repeat(250) + "</p>";

    private final Diagnostics diagnostics = new Diagnostics();

    /** Page by page, without spaces. */
    private List<String> furniture(String html, PageSetup setup) {
        byte[] pdf = Samples.render(html, setup, diagnostics);
        return PdfText.read(pdf).artifacts().stream()
                .map(FurnitureTest::letters)
                .toList();
    }

    /** Its first page then has the mark at its head: an embargo in the text is said but once there. */
    private static String unembargoed(String html) {
        return html.replaceAll("<p class=\"embargo\">.*?</p>", "");
    }

    private static String letters(String text) {
        return text.replaceAll("\\s", "");
    }

    @Test
    void eachPageHasItsMarkItsTitleItsNumberAndItsImprint() {
        String html = Samples.edition(PARAGRAPH.repeat(8))
                .replaceFirst("(?s)<h1([^>]*)>.*?</h1>", "<h1$1>Mas\u00ADsen\u00ADhafte Pro\u00ADben</h1>");
        List<String> found = furniture(html, Samples.marked(Samples.A4, "Sperrfrist"));
        int pages = found.size();
        assertTrue(pages > 3, found.toString());
        List<String> expected = IntStream.rangeClosed(1, pages)
                .mapToObj(page -> (page == 1 ? "" : "Sperrfrist" + "Massenhafte Proben") + "Seite " + page + " von "
                        + pages + (page == pages ? "" : IMPRINT))
                .map(FurnitureTest::letters)
                .toList();
        assertEquals(expected, found);
    }

    @Test
    void aLongTitleIsShortened() {
        String title = "Ein Titel, der " + "immer noch weitergeht und ".repeat(9);
        String html =
                Samples.edition(PARAGRAPH.repeat(8)).replaceFirst("(?s)(<h1[^>]*>).*?</h1>", "$1" + title + "</h1>");
        String second = furniture(html, Samples.A4).get(1);
        assertTrue(
                second.startsWith(letters("Ein Titel, der immer noch weitergeht und immer noch weitergeht")), second);
        assertTrue(second.contains("…Seite"), second);
    }

    @Test
    void chaptersOfAVolumeHaveTheirTitlesFromTheirSecondPageOn() {
        String chapter = "<article class=\"chapter\"><header class=\"opening\"><h1>%s</h1></header><div class=\"body\">"
                + PARAGRAPH.repeat(5) + "</div></article>";
        String html = "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"de\" data-document=\"volume\"><head>"
                + "<title>Band</title></head><body><div class=\"cover\"><p>Band</p></div><div class=\"blank\"></div>"
                + "<div class=\"title-page\"><header class=\"opening\"><h1>Band</h1></header></div>"
                + "<section class=\"contents\"><h1>Inhalt</h1></section>"
                + "<section class=\"part\"><h1>Teil</h1><div class=\"chapters\">" + chapter.formatted("Erstes")
                + chapter.formatted("Zweites") + "</div></section></body></html>";
        List<String> found = furniture(html, Samples.A4);
        assertEquals(
                List.of("", "", "", "Seite4von", "Seite5von"),
                found.subList(0, 5).stream()
                        .map(page -> page.replaceFirst("\\d+$", ""))
                        .toList());
        List<String> titles = found.subList(5, found.size()).stream()
                .map(page -> page.replaceFirst("Seite.*", ""))
                .toList();
        int second = titles.lastIndexOf("");
        List<String> expected = new ArrayList<>();
        for (int page = 0; page < titles.size(); page++) {
            expected.add(page == 0 || page == second ? "" : page < second ? "Erstes" : "Zweites");
        }
        assertTrue(second > 1 && second < titles.size() - 1, titles.toString());
        assertEquals(expected, titles);
    }

    @Test
    void aNumberInAnotherLanguageRunsInItsOwnDirection() {
        PageSetup.Folio hebrew = new PageSetup.Folio("עמוד ", " מתוך ", "", Locale.forLanguageTag("he"));
        PageSetup setup = new PageSetup(595.28f, 841.89f, hebrew, null);
        byte[] pdf = Samples.render(Samples.edition("<p>kurz</p>"), setup, diagnostics);
        String visual = LinePositions.lines(pdf, 0, 200).stream()
                .map(LinePositions::text)
                .filter(line -> line.contains("ע"))
                .findFirst()
                .orElseThrow();
        assertEquals("1ךותמ1דומע", letters(visual));
    }

    @Test
    void aTitleThatSaysItsDirectionKeepsIt() {
        String html = Samples.edition(PARAGRAPH.repeat(8))
                .replaceFirst("dir=\"ltr\"", "dir=\"rtl\"")
                .replaceFirst("(?s)<h1[^>]*>.*?</h1>", "<h1 dir=\"ltr\">Questions?</h1>");
        String heads = heads(html, Samples.A4);
        assertTrue(heads.endsWith("Question?"), heads);
    }

    @Test
    void aMarkRunsAsItsNoticeInTheTextDoes() {
        String html = unembargoed(Samples.edition("<p><span dir=\"ltr\">Embargo?</span></p>"))
                .replaceFirst("dir=\"ltr\"", "dir=\"rtl\"");
        assertEquals("Embargo?", heads(html, Samples.marked(Samples.A4, "Embargo?")));
    }

    /** Each sign at the pages' heads once, from left to right. */
    private String heads(String html, PageSetup setup) {
        return LinePositions.of(Samples.render(html, setup, diagnostics)).stream()
                .filter(at -> at.getYDirAdj() < 50)
                .sorted(Comparator.comparing(TextPosition::getXDirAdj))
                .map(TextPosition::getUnicode)
                .distinct()
                .collect(Collectors.joining())
                .replaceAll("[\\u2066-\\u2069]", "");
    }

    /** A reader that goes by the order of drawing comes to them last. */
    @Test
    void theyAreDrawnBehindAllElseAsArtifacts() throws Exception {
        byte[] pdf =
                Samples.render(unembargoed(Samples.report()), Samples.marked(Samples.A4, "Sperrfrist"), diagnostics);
        String begin = "/Artifact\\s*<<\\s*/Type\\s*/Pagination\\s*/Subtype\\s*/%s\\s*>>\\s*BDC\\b";
        String text = "((?!EMC|BDC|BMC).)*EMC\\s*";
        Pattern end = Pattern.compile("(?s).*EMC\\s*(Q\\s*)*" + begin.formatted("Header") + text
                + begin.formatted("Footer") + text + "(Q\\s*)*");
        for (String content : contents(pdf)) {
            assertTrue(end.matcher(content).matches(), content.substring(Math.max(0, content.length() - 900)));
        }
        assertEquals(List.of(), VeraPdf.violations(pdf));
    }

    private static List<String> contents(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> contents = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                byte[] drawn = document.getPage(page).getContents().readAllBytes();
                contents.add(new String(drawn, StandardCharsets.ISO_8859_1));
            }
            return contents;
        }
    }
}
