package parkhang.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.gate.PdfText;

/** Lines of an A4 page's text, which stands between 172 and 529 points. */
class JustificationTest {
    private static final float LEFT = 171.5f;
    private static final float RIGHT = 529;

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void allLinesButTheLastEndAtTheMargin() {
        List<List<TextPosition>> lines = lines("<p>" + "Nebel im Herbst und Regen im Mai. ".repeat(14) + "</p>");
        assertTrue(lines.size() > 4);
        for (List<TextPosition> line : lines.subList(0, lines.size() - 1)) {
            assertEquals(RIGHT, LinePositions.end(line), 0.2, LinePositions.text(line));
        }
        assertTrue(LinePositions.end(lines.get(lines.size() - 1)) < RIGHT - 20);
    }

    @Test
    void aLineThatAnAuthorEndsIsNotFilled() {
        String words = "Nebel im Herbst und Regen im Mai. ";
        List<List<TextPosition>> lines = lines("<p>" + words.repeat(3) + "<br/>" + words + "</p>");
        assertEquals(RIGHT, LinePositions.end(lines.get(0)), 1.5);
        assertTrue(LinePositions.end(lines.get(1)) < RIGHT - 10);
        String nearlyFull = "Nebel im Herbst und Regen im Mai und so weiter am Abend";
        for (List<TextPosition> line :
                lines("<p>" + nearlyFull + "<br/>" + nearlyFull + "<br/>" + nearlyFull + "</p>")) {
            assertTrue(LinePositions.end(line) < RIGHT - 10, LinePositions.text(line));
        }
    }

    @Test
    void slackGoesBetweenWordsOnly() {
        List<List<TextPosition>> lines = lines("<p>" + "Novembermorgen und so weiter. ".repeat(14) + "</p>");
        TreeSet<Long> lengths = new TreeSet<>();
        for (List<TextPosition> line : lines) {
            String text = LinePositions.text(line);
            for (int at = text.indexOf("Novembermorgen"); at >= 0; at = text.indexOf("Novembermorgen", at + 1)) {
                lengths.add(Math.round(
                        (line.get(at + 13).getXDirAdj() - line.get(at).getXDirAdj()) * 20d));
            }
        }
        assertTrue(lengths.last() - lengths.first() <= 1, lengths.toString());
    }

    @Test
    void markupInALineKeepsItsMargin() {
        String words =
                "Ein <em>Wort</em> und <b>noch eines</b>, dazu <a href=\"https://example.org/\">ein Verweis</a>. ";
        List<List<TextPosition>> lines = lines("<p>" + words.repeat(8) + "</p>");
        for (List<TextPosition> line : lines.subList(0, lines.size() - 1)) {
            boolean hangs = LinePositions.text(line).strip().matches(".*[.,]");
            assertEquals(RIGHT, LinePositions.end(line), hangs ? 1.5 : 0.2, LinePositions.text(line));
        }
    }

    @Test
    void tibetanLinesEndAtTheMarginTooWithRoomAtTheTshegs() {
        String syllables = "བོད་ལྗོངས་ཀྱི་སྐད་ཡིག་ནི་བོད་མིའི་སྲོལ་རྒྱུན་གྱི་སྙིང་པོ་ཡིན་པས་";
        List<List<TextPosition>> lines = lines("<p lang=\"bo\">" + syllables.repeat(8) + "</p>");
        assertTrue(lines.size() > 3);
        List<Float> ends = lines.subList(0, lines.size() - 1).stream()
                .map(LinePositions::end)
                .toList();
        for (float end : ends) {
            assertEquals(ends.get(0), end, 0.2);
        }
    }

    @Test
    void chineseLinesEndAtTheMarginTooWithRoomBetweenAllLetters() {
        String words = "人类家庭所有成员的固有尊严及其平等的和不移的权利乃是世界自由正义与和平的基础";
        List<List<TextPosition>> lines = lines("<p lang=\"zh\">" + words.repeat(7) + "</p>");
        assertTrue(lines.size() > 3);
        for (List<TextPosition> line : lines.subList(0, lines.size() - 1)) {
            assertEquals(RIGHT, LinePositions.end(line), 0.2, LinePositions.text(line));
            float apart = line.get(1).getXDirAdj() - line.get(0).getXDirAdj();
            for (int i = 2; i < line.size(); i++) {
                assertEquals(apart, line.get(i).getXDirAdj() - line.get(i - 1).getXDirAdj(), 0.02);
            }
        }
    }

    @Test
    void aLanguageOfLongWordsIsLeftRagged() {
        String words = "Nebel im Novembermorgen, und noch viel mehr davon am Abend. ".repeat(9);
        for (List<TextPosition> line : lines("<p lang=\"ta\">" + words + "</p>")) {
            assertTrue(LinePositions.end(line) < RIGHT - 0.5, LinePositions.text(line));
        }
    }

    /** At how many places lines end, in points. */
    private static long ends(List<List<TextPosition>> lines) {
        return lines.stream()
                .map(line -> Math.round(LinePositions.end(line)))
                .distinct()
                .count();
    }

    @Test
    void aNarrowColumnIsLeftRagged() {
        List<List<TextPosition>> lines = lines("<div style=\"width: 200pt\"><p>"
                + "Nebel im Novembermorgen, und noch viel mehr davon am Abend. ".repeat(5) + "</p></div>");
        assertTrue(ends(lines) > 2);
    }

    @Test
    void aDividedWordComesBackWholeAndItsHyphenNotAtAll() {
        String html =
                Samples.edition("<p>" + "No\u00ADvem\u00ADber\u00ADmor\u00ADgen\u00ADne\u00ADbel ".repeat(20) + "</p>");
        byte[] pdf = render(html);
        List<List<TextPosition>> lines = LinePositions.lines(pdf, LEFT, RIGHT + 5);
        assertTrue(lines.stream().map(LinePositions::text).anyMatch(line -> !line.strip()
                .endsWith("nebel")));
        String expected = Stream.generate(() -> "Novembermorgennebel").limit(20).collect(Collectors.joining(" "));
        assertTrue(
                PdfText.read(pdf).blocks().stream()
                        .map(block -> block.strip().replaceAll("\\s+", " "))
                        .anyMatch(expected::equals),
                PdfText.read(pdf).blocks().toString());
    }

    @Test
    void aWordDividedTwiceComesBackWhole() {
        String word = "Rindfleisch\u00ADetikettierungs\u00ADüberwachungs\u00ADaufgaben\u00ADübertragungs\u00ADgesetz";
        byte[] pdf = render(Samples.edition("<div style=\"width: 110pt\"><p>Das " + word + " gilt.</p></div>"));
        String said = "Das " + word.replace("\u00AD", "") + " gilt.";
        assertTrue(
                PdfText.read(pdf).blocks().stream()
                        .anyMatch(block -> block.strip().equals(said)),
                PdfText.read(pdf).blocks().toString());
    }

    @Test
    void aDividedWordComesBackWithoutTheNonJoinerOfItsSeam() {
        String words = "Thea\u00ADter\u00ADauf\u200C\u00ADfüh\u00ADrung ".repeat(40);
        for (String html : List.of(
                "<p>" + words + "</p>",
                "<p>" + words + "سلام</p>",
                "<p>" + words.replace("\u200C\u00AD", "\u00AD\u200C") + "</p>")) {
            List<String> blocks = PdfText.read(render(Samples.edition(html))).blocks();
            assertTrue(blocks.stream().anyMatch(block -> block.contains("Theateraufführung")), blocks.toString());
            assertTrue(blocks.stream().noneMatch(block -> block.contains("\u200C")), blocks.toString());
        }
    }

    @Test
    void aDividedWordBesideArabicHasItsHyphen() {
        String words = "Un\u00ADter\u00ADsu\u00ADchungs\u00ADer\u00ADgeb\u00ADnis\u00ADse ".repeat(12);
        byte[] pdf = render(Samples.edition("<p>" + words + "سلام</p>"));
        List<TextPosition> silent = LinePositions.of(pdf).stream()
                .filter(at -> at.getUnicode().isBlank() && at.getWidthDirAdj() > 3 && at.getXDirAdj() > 500)
                .toList();
        assertTrue(!silent.isEmpty(), "hyphens are drawn, and say nothing");
    }

    @Test
    void whatIsNeverDrawnDoesNoHarm() {
        for (String unseen : List.of("\u200B", "\u200E", "\uFEFF", "\u00AD", "\u200C")) {
            render(Samples.edition("<p>Ein <a href=\"https://example.org/\">Verweis</a>" + unseen + "</p><p>" + unseen
                    + "</p><ul><li>" + unseen + "</li></ul>"));
        }
    }

    private byte[] render(String html) {
        byte[] pdf = Samples.render(html, Samples.A4, diagnostics);
        assertEquals(List.of(), notMeant());
        return pdf;
    }

    /** What was found but lines that are loose, as some texts here make them. */
    private List<Diagnostic> notMeant() {
        return diagnostics.list().stream()
                .filter(found -> found.code() != PdfCode.LINE_LOOSE)
                .toList();
    }

    /** The lines of the body alone: those before the notes, whose type is smaller. */
    private List<List<TextPosition>> lines(String body) {
        return LinePositions.lines(render(Samples.edition(body)), LEFT, RIGHT + 5).stream()
                .filter(line -> line.get(0).getYScale() > 9.5 && line.get(0).getYScale() < 12)
                .toList();
    }
}
