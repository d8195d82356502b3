package parkhang.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.diagnostic.Diagnostics;

class LastPageTest {
    private static final String PARAGRAPH = "<p>" + "Wort ".repeat(30) + "</p>";

    private static final String REFERENCES =
            "<p>Wort<sup class=\"note-reference\"><a href=\"#note-1\" id=\"note-1-1\">1</a></sup>"
                    + "<sup class=\"note-reference\"><a href=\"#note-2\" id=\"note-2-1\">2</a></sup></p>";

    private static final String NOTE = "<p>" + "Beleg ".repeat(140) + "</p>";

    private static final String NOTES = "<section class=\"notes\"><h2>Anmerkungen</h2><ol><li id=\"note-1\">" + NOTE
            + "</li><li id=\"note-2\">" + NOTE + "</li></ol></section>";

    /**
     * How many lines of the text stand on the last page above the colophon, and how many pages there are.
     *
     * @param notes what stands in place of the sample's
     */
    private static long[] lines(String body, String notes) throws IOException {
        String html = Samples.edition(body).replaceAll("(?s)<section class=\"notes\".*?</section>", notes);
        try (PDDocument document = Loader.loadPDF(Samples.render(html, Samples.A4, new Diagnostics()))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(document.getNumberOfPages());
            long lines = stripper.getText(document)
                    .lines()
                    .filter(line -> line.startsWith("Wort"))
                    .count();
            return new long[] {lines, document.getNumberOfPages()};
        }
    }

    @Test
    void noFewerThanFiveLinesStandAboveTheColophon() throws IOException {
        long most = 0;
        for (int paragraphs = 10; paragraphs < 40; paragraphs++) {
            long[] found = lines(PARAGRAPH.repeat(paragraphs), "");
            assertTrue(found[1] == 1 || found[0] >= 4, paragraphs + " paragraphs leave " + found[0] + " lines");
            most = Math.max(most, found[1]);
        }
        assertTrue(most > 2);
    }

    @Test
    void noFewerDoWhereNotesFillThePageBefore() throws IOException {
        for (int paragraphs = 4; paragraphs < 16; paragraphs++) {
            long[] found = lines(PARAGRAPH.repeat(3) + REFERENCES + PARAGRAPH.repeat(paragraphs), NOTES);
            assertTrue(found[1] == 1 || found[0] >= 4, paragraphs + " paragraphs leave " + found[0] + " lines");
        }
    }

    /** A list of three goes over as a whole; nothing that was told to begin the last page at first begins one more. */
    @Test
    void aShortListIsNotDividedForTheColophon() throws IOException {
        String list = "<p>Wort sagt:</p><ul>" + "<li><p>Wort Punkt</p></li>".repeat(3) + "</ul><p>Wort am Ende.</p>";
        int went = 0;
        for (int paragraphs = 1; paragraphs < 8; paragraphs++) {
            for (int lines = 0; lines < 3; lines++) {
                String before = "<p>Wort</p>".repeat(lines) + PARAGRAPH.repeat(paragraphs);
                long[] found = lines(before + list, "");
                assertTrue(found[1] < 3, "pages: " + found[1]);
                assertTrue(found[1] == 1 || found[0] >= 5, before.length() + " leave " + found[0] + " lines");
                went += found[1] == 2 && found[0] == 5 ? 1 : 0;
            }
        }
        assertTrue(went > 0);
    }

    /** Its foot has no imprint, for the closing has it, and gives as much room as that takes on other pages. */
    @Test
    void theFootIsLowerWhereTheColophonHadAPageToItself() {
        TreeMap<Integer, Float> feet = new TreeMap<>();
        TreeSet<Integer> rooms = new TreeSet<>();
        for (int lines = 5; lines < 30; lines++) {
            String html = Samples.edition("<p>Wort</p>".repeat(lines))
                    .replaceAll("(?s)<section class=\"notes\".*?</section>", "");
            List<List<TextPosition>> found =
                    LinePositions.lines(Samples.render(html, Samples.A4, new Diagnostics()), 0, 600);
            List<TextPosition> foot = found.get(found.size() - 1);
            if (LinePositions.text(foot).strip().equals("Seite 1 von 1")) {
                feet.put(lines, foot.get(0).getYDirAdj());
                rooms.add(Math.round(foot.get(0).getYDirAdj()
                        - found.get(found.size() - 2).get(0).getYDirAdj()));
            }
        }
        assertEquals(new TreeSet<>(feet.values()).size(), 2, feet.toString());
        float usual = feet.firstEntry().getValue();
        assertEquals(usual + 2 * 10.5, feet.lastEntry().getValue(), 0.1, "two lines of the imprint's three");
        assertEquals(1, feet.values().stream().filter(foot -> foot > usual).count(), feet.toString());
        assertTrue(rooms.first() >= 30, "room above the foot: " + rooms);
    }

    /** Where nothing near the end may begin a page as a whole, a paragraph or a table is divided for it. */
    @ParameterizedTest
    @ValueSource(strings = {"<blockquote>%s</blockquote><p>Wort am Ende.</p>", "<p>%s</p>", "<table>%s</table>"})
    void theColophonIsAloneNowhere(String end) throws IOException {
        String unit = end.contains("table") ? "<tr><td>Wort</td><td>Ort</td></tr>" : "Wort ".repeat(15);
        String open = end.startsWith("<blockquote") ? "<p>" : "";
        int most = 0;
        for (int count = 60; count < 100; count += 2) {
            String body = end.formatted(open + unit.repeat(count) + open.replace("<", "</"));
            long[] found = lines(body, "");
            assertTrue(found[1] == 1 || found[0] >= 1, count + " leave " + found[0] + " lines");
            most += found[1] > 1 ? 1 : 0;
        }
        assertTrue(most > 10);
    }
}
