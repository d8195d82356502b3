package parkhang.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import parkhang.VeraPdf;
import parkhang.diagnostic.Diagnostics;
import parkhang.gate.PdfText;
import parkhang.pdf.style.StyleSheets;

/** Text that runs from right to left, among text that doesn't. In these texts no letter comes twice. */
class RightToLeftTest {
    /** In points: beside the text stands the date, at the left or, on a mirrored page, at the right. */
    private static final float MARGIN = 170;

    /** In points from the upper edge of a page. */
    private static final float BODY_END = 750;

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void wordsStandInVisualOrderAcrossMarkup() {
        assertEquals("لABCD12كق", visual(arabic("<p>ق <b>ك</b> AB <em>CD</em> 12 ل</p>")));
    }

    @Test
    void arabicInALatinLineRunsFromItsRight() {
        assertEquals("ABل12قCD", visual(Samples.edition("<p>AB ق 12 ل CD</p>")));
    }

    @Test
    void bracketsOpenTowardsTheirText() {
        byte[] pdf = render(arabic("<p>ق (ك) ل</p>"));
        assertEquals("ل(ك)ق".replace('(', '<').replace(')', '(').replace('<', ')'), visualOf(pdf));
        assertEquals("ق (ك) ل", firstBlock(pdf));
    }

    @Test
    void whatSaysItsOwnDirectionIsIsolated() {
        assertEquals("ل+12(34)56ق", visual(arabic("<p>ق <span dir=\"ltr\">+12 (34) 56</span> ل</p>")));
    }

    @Test
    void aNumberAtTheFootKeepsItsDirection() {
        String page = arabic("<p>ق</p>".repeat(60))
                .replaceFirst(
                        "(?s)(<address class=\"imprint\">).*?(</address>)",
                        "$1<span class=\"line\">ل <span dir=\"ltr\">(78) 36-45</span></span>$2");
        String foot = LinePositions.of(render(page)).stream()
                .filter(at -> at.getYDirAdj() > BODY_END && at.getXDirAdj() > MARGIN)
                .sorted(Comparator.comparing(TextPosition::getXDirAdj))
                .map(TextPosition::getUnicode)
                .filter("()-34567890ل"::contains)
                .distinct()
                .collect(Collectors.joining());
        assertTrue(foot.contains("(78)36-45ل"), foot);
    }

    @Test
    void firstColumnStandsAtTheRight() {
        String table =
                "<div class=\"table\"><table><tbody><tr><td>ق</td><td>ك</td><td>ل</td></tr></tbody></table></div>";
        assertEquals("لكق", visual(arabic(table)));
    }

    @Test
    void tagsGiveTheTextInReadingOrderAndTheFileIsArchivable() throws Exception {
        byte[] pdf = render(arabic("<p>بِسْمِ ٱللَّهِ <b>لا</b> 45.67 AB <em>CD</em> (قوس)!</p>"));
        assertEquals("بِسْمِ ٱللَّهِ لا 45.67 AB CD (قوس)!", firstBlock(pdf));
        assertEquals(List.of(), VeraPdf.violations(pdf));
    }

    @Test
    void markupInALineKeepsItsMargins() {
        String words =
                "هذه جملة فيها <b>كلمة سميكة</b> وفيها <a href=\"https://example.org/\">رابط</a> أيضا. ".repeat(8);
        List<List<TextPosition>> lines = LinePositions.lines(render(arabic("<p>" + words + "</p>")), 60, 424).stream()
                .filter(line -> line.get(0).getYScale() > 10.5 && line.get(0).getYScale() < 12)
                .toList();
        assertTrue(lines.size() > 2);
        for (List<TextPosition> line : lines.subList(0, lines.size() - 1)) {
            TextPosition first = line.stream()
                    .filter(at -> !at.getUnicode().isBlank())
                    .findFirst()
                    .orElseThrow();
            assertEquals(66, first.getXDirAdj(), 1.5, LinePositions.text(line));
        }
    }

    /** What nobody has translated yet keeps its own direction on a page of the other one. */
    @Test
    void aBlockOfTheOtherDirectionFillsItsColumn() {
        String latin = "<p dir=\"ltr\" lang=\"de\">" + "Nebel im Herbst und Regen im Mai. ".repeat(14) + "</p>";
        assertFills(render(arabic(latin)), 66, 423.5f);
        String arabic = "<p dir=\"rtl\" lang=\"ar\">" + "هذه جملة فيها كلمة أيضا. ".repeat(24) + "</p>";
        assertFills(render(Samples.edition(arabic)), 171.5f, 529);
    }

    /** @param right of the column, in points */
    private static void assertFills(byte[] pdf, float left, float right) {
        List<List<TextPosition>> lines = LinePositions.lines(pdf, left - 40, right + 40).stream()
                .filter(line -> line.get(0).getYScale() > 9.5 && line.get(0).getYScale() < 12 && line.size() > 40)
                .toList();
        assertTrue(lines.size() > 4, lines.toString());
        for (List<TextPosition> line : lines.subList(0, lines.size() - 1)) {
            TextPosition first = line.stream()
                    .filter(at -> !at.getUnicode().isBlank())
                    .findFirst()
                    .orElseThrow();
            assertEquals(left, first.getXDirAdj(), 1.5, LinePositions.text(line));
            assertEquals(right, LinePositions.end(line), 1.5, LinePositions.text(line));
        }
    }

    @Test
    void aSheetIsMirrored() {
        assertEquals(
                "@top-right { margin: 1pt 4pt 3pt 2pt; padding-right: 5pt; float: left; }",
                StyleSheets.mirrored("@top-left { margin: 1pt 2pt 3pt 4pt; padding-left: 5pt; float: right; }"));
    }

    private static String arabic(String body) {
        return Samples.edition(body).replaceFirst("lang=\"de\" dir=\"ltr\"", "lang=\"ar\" dir=\"rtl\"");
    }

    private byte[] render(String html) {
        byte[] pdf = Samples.render(html, Samples.A4, diagnostics);
        assertEquals(List.of(), diagnostics.list());
        return pdf;
    }

    private String visual(String html) {
        return visualOf(render(html));
    }

    /** The characters of the body's first line from left to right: those between the heights of its first and its last. */
    private static String visualOf(byte[] pdf) {
        List<TextPosition> all = LinePositions.of(pdf);
        TextPosition anchor = all.stream()
                .filter(at -> at.getUnicode().equals("ق"))
                .findFirst()
                .orElseThrow();
        return all.stream()
                .filter(at -> Math.abs(at.getYDirAdj() - anchor.getYDirAdj()) < 3
                        && !at.getUnicode().isBlank())
                .filter(at -> at.getXDirAdj() > MARGIN && at.getXDirAdj() < 595 - MARGIN)
                .sorted(Comparator.comparing(TextPosition::getXDirAdj))
                .map(TextPosition::getUnicode)
                .collect(Collectors.joining());
    }

    private static String firstBlock(byte[] pdf) {
        List<String> blocks = PdfText.read(pdf).blocks();
        assertTrue(blocks.size() > 3);
        return blocks.stream()
                .filter(block -> block.codePoints().anyMatch(c -> c >= 0x600 && c < 0x700))
                .findFirst()
                .orElseThrow()
                .strip();
    }
}
