package parkhang.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import parkhang.diagnostic.Diagnostics;

/** Lines of an A4 page's text, as they are chosen before the engine lays them out. */
class ChosenLinesTest {
    private static final float LEFT = 169;
    private static final float RIGHT = 535;

    private static List<String> lines(String body) {
        byte[] pdf = Samples.body(body, Samples.FONTS);
        List<String> lines = new ArrayList<>();
        for (List<TextPosition> line : LinePositions.lines(pdf, LEFT, RIGHT)) {
            lines.add(LinePositions.text(line).strip());
        }
        return lines;
    }

    @Test
    void noLineBeginsWithWhatBelongsToAWordInOtherMarkup() {
        for (int words = 1; words < 24; words++) {
            String link = "<a href=\"https://example.org/\">Verweis</a>, und <em>Wort</em>; (<b>x</b>)<sup>1</sup> ";
            for (String line : lines("<p>" + "Am ".repeat(words) + link.repeat(8) + "</p>")) {
                assertFalse(line.matches("[,;.)].*"), line);
                assertFalse(line.endsWith("("), line);
            }
        }
    }

    @Test
    void inNoWrapNoLineEnds() {
        String held = "<span style=\"white-space: nowrap\">zusammen gehalten und gesetzt</span> ";
        for (String line : lines("<p>" + ("vor " + held).repeat(12) + "</p>")) {
            assertEquals(line.split("zusammen", -1).length, line.split("gesetzt", -1).length, line);
        }
    }

    /** A seam between two letters that are no ligature has no width, and no place in what is drawn. */
    @Test
    void aLineWithSeamsIsNoLonger() {
        String plain = "<p>" + "Nebel und Auflage im Herbst, Schifffahrt und Stofffülle. ".repeat(12) + "</p>";
        List<String> seamed = lines(plain.replace("Auflage", "Auf\u200Clage").replace("Stofff", "Stoff\u200Cf"));
        assertEquals(lines(plain).size(), seamed.size());
    }

    @Test
    void anAuthorsLineEndsStay() {
        assertEquals(
                List.of("eins", "zwei, und drei", "vier"), lines("<p>eins<br/>zwei, <b>und</b> drei<br/>vier</p>"));
    }

    @Test
    void aWordThatNoLineHoldsIsBrokenAndNothingOfItIsLost() {
        String word = "abcdefghij".repeat(30);
        List<String> lines = lines("<p>vor " + word + " nach</p>");
        assertTrue(lines.size() > 3, lines.toString());
        assertEquals("vor" + word + "nach", String.join("", lines).replace(" ", ""));
    }

    /** A table that stays whole is laid out a second time, and its columns are as wide as at first. */
    @Test
    void aTableThatGoesOverToTheNextPageIsNoWider() {
        String row =
                "<tr><td>13. September 2022</td><td>Citizen Lab veröffentlicht einen Bericht, der länger ist, als eine Zeile"
                        + " dieser Tabelle sein kann, und der deshalb umbricht.</td></tr>";
        String table = "<div class=\"table\"><table><tbody>" + row.repeat(8) + "</tbody></table></div>";
        for (int lines = 20; lines < 44; lines += 3) {
            byte[] pdf = Samples.body("<p>Eine Zeile.</p>".repeat(lines) + table, Samples.FONTS);
            double right = 0;
            for (TextPosition position : LinePositions.of(pdf)) {
                right = Math.max(right, position.getXDirAdj() + position.getWidthDirAdj());
            }
            assertTrue(right < 532, lines + " lines: up to " + right);
        }
    }

    @Test
    void theLinesOfASummaryAreOfOneLength() {
        for (int words = 8; words < 40; words++) {
            List<String> lines =
                    lines("<p class=\"summary\">" + "Wort ".repeat(words).strip() + "</p>");
            int longest = lines.stream().mapToInt(String::length).max().orElseThrow();
            int shortest = lines.stream().mapToInt(String::length).min().orElseThrow();
            assertTrue(longest - shortest <= 2 * "Wort ".length(), lines.toString());
        }
    }

    @Test
    void aPictureOnALineGoesWithItsLine() {
        String picture = "<img alt=\"x\" width=\"40\" height=\"10\" src=\"data:image/svg+xml;base64,"
                + Base64.getEncoder()
                        .encodeToString(
                                "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='10'><path d='M0 0h40v10z'/></svg>"
                                        .getBytes(StandardCharsets.UTF_8))
                + "\"/>";
        byte[] pdf = Samples.body(
                "<p>" + ("Nebel im Herbst " + picture + picture + ", und Regen. ").repeat(20) + "</p>", Samples.FONTS);
        List<List<TextPosition>> lines = LinePositions.lines(pdf, LEFT, RIGHT);
        assertTrue(lines.size() > 5);
        for (List<TextPosition> line : lines) {
            assertTrue(LinePositions.end(line) < 532, LinePositions.text(line));
        }
    }

    /** The sentence does not fit on its lines without holes, so the whole paragraph is left ragged, and not one line of it. */
    @Test
    void aParagraphThatCannotBeFilledIsRaggedAsAWhole() {
        String word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk";
        byte[] pdf =
                Samples.body("<p>" + ("ein kurzes Wort " + word + " " + word + " ").repeat(2) + "</p>", Samples.FONTS);
        List<List<TextPosition>> lines = LinePositions.lines(pdf, LEFT, RIGHT);
        long filled =
                lines.stream().filter(line -> LinePositions.end(line) > 527).count();
        assertEquals(0, filled);
    }

    /** A comma, and a hyphen: half of what they are wide stands outside. */
    @Test
    void signsHangALittleAndNoMore() {
        byte[] pdf =
                Samples.body("<p>" + "Nebel, Regen, Sonne, Wolken, und so fort, ".repeat(14) + "</p>", Samples.FONTS);
        float furthest = 0;
        for (List<TextPosition> line : LinePositions.lines(pdf, LEFT, RIGHT)) {
            furthest = Math.max(furthest, LinePositions.end(line));
        }
        assertTrue(furthest > 529.5 && furthest < 532, "up to " + furthest);
    }

    /** Markup, notes, links, a table and lists: the lines need no second look. */
    @Test
    void oneLayoutIsEnoughForAReport() {
        int[] looks = new int[1];
        Samples.paged(
                new PdfRenderer(Samples.FONTS),
                Samples.edition("<p>" + "Nebel im <em>Herbst</em>, und <b>Regen</b> im Mai. ".repeat(40) + "</p>"),
                new Diagnostics(),
                look -> looks[0] = look);
        assertEquals(1, looks[0]);
    }
}
