package parkhang.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class TableTurnTest {
    private static final int ROWS = 20;

    /** Text of so many lines, and a table of twenty rows after it under a heading; each row says the same beside its number. */
    private static List<String> pages(int lines, String says) throws Exception {
        String rows = IntStream.rangeClosed(1, ROWS)
                .mapToObj(row -> "<tr><td>row" + row + "</td><td>" + says + "</td></tr>")
                .collect(Collectors.joining());
        String table =
                "<h2>Above</h2><div class=\"table\"><table><caption>Title</caption><thead><tr><th>Head</th><th>Other</th></tr></thead><tbody>"
                        + rows + "</tbody></table></div>";
        byte[] pdf = Samples.body("<p>One line.</p>".repeat(lines) + table + "<p>After it.</p>", Samples.FONTS);
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
        }
        return pages;
    }

    private static int count(String text, String word) {
        return text.split(word, -1).length - 1;
    }

    @Test
    void noHeadStandsAloneAtTheEndOfAPage() throws Exception {
        for (int lines = 8; lines <= 34; lines++) {
            for (String page : pages(lines, "what it says in some lines ".repeat(12))) {
                boolean begins = page.contains("Head") || page.contains("Title") || page.contains("Above");
                assertTrue(!begins || page.contains("row"), lines + " lines:\n" + page);
            }
        }
    }

    @Test
    void noTableTurnsWithOneRowAloneBelowItsHeadOrWithIt() throws Exception {
        int broken = 0;
        for (int lines = 8; lines <= 34; lines++) {
            List<String> pages = pages(lines, "what it says");
            for (String page : pages) {
                boolean alone = count(page, "row") == 1;
                assertEquals(false, alone, lines + " lines:\n" + page);
                assertEquals(page.contains("row") ? 1 : 0, count(page, "Head"), lines + " lines:\n" + page);
            }
            int rows = pages.stream().mapToInt(page -> count(page, "row")).sum();
            assertEquals(ROWS, rows);
            broken += pages.stream().filter(page -> page.contains("row")).count() > 1 ? 1 : 0;
        }
        assertTrue(broken > 2, "no table crossed a page");
    }
}
