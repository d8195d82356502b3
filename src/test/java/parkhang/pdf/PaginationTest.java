package parkhang.pdf;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.diagnostic.Diagnostics;

class PaginationTest {
    private static final String LONG = "<p>" + "Ein Satz aus einer Reihe von Wörtern ohne Belang. ".repeat(9) + "</p>";
    private static final String ROW = "<tr><td>Zeile</td><td class=\"end\">7</td></tr>";

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24})
    void headingStaysWithTwoLinesOfItsText(int lines) throws IOException {
        for (List<String> page : pages("<p>füllend</p>".repeat(lines) + "<h2>Überschrift</h2>" + LONG + LONG)) {
            int heading = page.indexOf("Überschrift");
            assertTrue(heading < 0 || heading + 2 < page.size(), () -> "heading alone: " + page);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24})
    void captionStaysWithItsTableAndItsHead(int lines) throws IOException {
        String table = "<h3>Zahlen</h3><table><caption>Unterschrift</caption><thead><tr><th>Kopf</th>"
                + "<th class=\"end\">Wert</th></tr></thead><tbody>" + ROW.repeat(60) + "</tbody></table>";
        for (List<String> page : pages("<p>füllend</p>".repeat(lines) + table)) {
            int caption = page.indexOf("Unterschrift");
            assertTrue(caption < 0 || page.subList(caption, page.size()).contains("Zeile 7"), () -> "alone: " + page);
            assertFalse(page.get(page.size() - 1).equals("Zahlen"), () -> "heading alone: " + page);
            assertTrue(!page.contains("Zeile 7") || page.contains("Kopf Wert"), () -> "no head: " + page);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24})
    void noLineOfParagraphStandsAlone(int lines) throws IOException {
        String text = "<p>Anfang des Absatzes, der nun in einige Zeilen läuft. " + LONG.substring(3, LONG.length() - 4)
                + "Ende.</p>";
        List<List<String>> pages = pages("<p>füllend</p>".repeat(lines) + text);
        for (int i = 1; i < pages.size(); i++) {
            String first = pages.get(i).get(0);
            assertFalse(first.endsWith("Ende."), () -> "widow: " + first);
            List<String> before = pages.get(i - 1);
            assertFalse(before.get(before.size() - 1).startsWith("Anfang"), () -> "orphan: " + before);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24})
    void commaStaysWithTheLinkBeforeIt(int letters) throws IOException {
        String text = "<p>" + "Wörter ".repeat(6) + "a".repeat(letters)
                + " <a href=\"https://example.org\">Citizen Lab</a>, und weiter im Text.<sup>7</sup> Und "
                + "so weiter ".repeat(4) + "b".repeat(letters) + " im <em>Text</em>.<sup>8</sup> Ende.</p>";
        for (String line : pages(text).get(0)) {
            assertFalse(line.matches("([,.]|[78] ).*"), line);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24})
    void colophonIsNotAlone(int lines) throws IOException {
        List<List<String>> pages = pages("<p>füllend</p>".repeat(lines) + LONG);
        List<String> last = pages.get(pages.size() - 1);
        assertFalse(last.get(0).equals("Zu dieser Ausgabe"), last::toString);
    }

    /** The lines of each page between its head and its foot. */
    private static List<List<String>> pages(String body) throws IOException {
        byte[] pdf = Samples.render(Samples.edition(body), Samples.A4, new Diagnostics());
        List<List<String>> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                stripper.setStartPage(number);
                stripper.setEndPage(number);
                List<String> lines =
                        stripper.getText(document).lines().map(String::strip).toList();
                int foot = 0;
                while (!lines.get(foot).startsWith("Seite " + number + " von " + document.getNumberOfPages())) {
                    foot++;
                }
                pages.add(lines.subList(1, foot));
            }
        }
        return pages;
    }
}
