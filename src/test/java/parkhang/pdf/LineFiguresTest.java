package parkhang.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import parkhang.diagnostic.Diagnostics;
import parkhang.paragraph.LineFigures;

/** What is counted while lines are set, beside what is read back from the pages. */
class LineFiguresTest {
    /** In tenths of a point: by so much a note's number or a hanging letter stands off its line. */
    private static final int RAISED = 60;

    private Diagnostics diagnostics = new Diagnostics();

    private static final String DIVIDED =
            "Un\u00ADter\u00ADsu\u00ADchungs\u00ADer\u00ADgeb\u00ADnis\u00ADse der Mehr-Ebenen-Pläne in "
                    + "Ver\u00ADant\u00ADwor\u00ADtungs\u00ADge\u00ADmein\u00ADschaf\u00ADten ";
    private static final String TIBETAN = "བོད་ལྗོངས་ཀྱི་སྐད་ཡིག་ནི་བོད་མིའི་སྲོལ་རྒྱུན་གྱི་སྙིང་པོ་ཡིན་པས་";

    @Test
    void whatIsCountedInAReportIsOnItsPages() throws IOException {
        PagedPdf pdf = render(Samples.report());
        assertEquals(List.of(), diagnostics.list());
        assertAsRead(pdf);
        assertTrue(
                pdf.lines().filled() > 30 && pdf.lines().loose() > 0,
                pdf.lines().toString());
    }

    @Test
    void whatIsCountedInDividedAndTibetanTextIsOnItsPages() throws IOException {
        String body = "<p>" + DIVIDED.repeat(25) + "</p><p lang=\"bo\">" + TIBETAN.repeat(20) + "</p>";
        PagedPdf pdf = render(Samples.edition(body));
        assertAsRead(pdf);
        assertTrue(pdf.lines().hyphens() > 2, pdf.lines().toString());
    }

    @Test
    void aParagraphThatCannotBeFilledIsCountedAndNoneOfItsLines() throws IOException {
        String word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk";
        String lost = "<p>" + ("ein kurzes Wort " + word + " " + word + " ").repeat(2) + "</p>";
        String chinese = "<p lang=\"zh\">" + "人类家庭所有成员的固有尊严及其平等的和不移的权利。".repeat(5) + "</p>";
        LineFigures without = render(Samples.edition("<p>kurz</p>")).lines();
        PagedPdf pdf = render(Samples.edition(chinese + lost + lost));
        assertAsRead(pdf);
        assertEquals(new LineFigures(0, 0, 0, 0, 0, without.ragged() + 2), pdf.lines());
    }

    @Test
    void onlyALineThatIsTornApartIsNamed() throws IOException {
        assertAsRead(render(Samples.edition(words(33))));
        assertEquals(List.of(), diagnostics.list());
        PagedPdf pdf = render(Samples.edition(words(32)));
        assertAsRead(pdf);
        assertTrue(pdf.lines().widest() > 3);
        assertEquals(1, diagnostics.list().size());
        assertEquals(PdfCode.LINE_LOOSE, diagnostics.list().get(0).code());
        assertEquals(
                "page 1: the spaces of the line that begins with `a b c " + "m".repeat(32)
                        + "` are 3.8 times as wide as usual",
                diagnostics.list().get(0).message());
    }

    /** Lines with three short words and one of so many letters. */
    private static String words(int letters) {
        return "<p>" + ("a b c " + "m".repeat(letters) + " ").repeat(3) + "</p>";
    }

    /** A line that reaches the margin, and has what shows that its text goes on: the space that the engine drops, a tsheg or a hyphen. */
    private static void assertAsRead(PagedPdf pdf) throws IOException {
        LineFigures read = LineFigures.NONE;
        for (List<TextPosition> line : lines(pdf.bytes())) {
            TextPosition end = line.get(line.size() - 1);
            String last = end.getUnicode();
            boolean isDivided = isHyphen(end) || LinePositions.text(line).matches(".*-\\s*");
            boolean goesOn = last.equals(" ") || last.equals("་") || isDivided;
            float edge = isHyphen(end) ? end.getXDirAdj() + end.getWidthDirAdj() : LinePositions.end(line);
            if (goesOn && edge > 528.9 && edge < 532) {
                read = read.plus(LineFigures.line(widening(line), isDivided));
            }
        }
        LineFigures counted = pdf.lines();
        assertEquals(read.widest(), counted.widest(), 0.02);
        assertEquals(
                new LineFigures(
                        read.filled(),
                        read.hyphens(),
                        read.loose(),
                        read.veryLoose(),
                        counted.widest(),
                        counted.ragged()),
                counted);
    }

    /** One that a line's end has brought. */
    private static boolean isHyphen(TextPosition at) {
        return at.getUnicode().equals("\u00AD");
    }

    private static float widening(List<TextPosition> line) {
        float usual = 0;
        float set = 0;
        for (int i = 0; i + 1 < line.size(); i++) {
            TextPosition at = line.get(i);
            boolean isGap = at.getUnicode().equals("་") || at.getUnicode().isBlank();
            boolean isInside = line.subList(i + 1, line.size()).stream()
                    .anyMatch(after ->
                            !after.getUnicode().isBlank() && !after.getUnicode().equals("་"));
            if (isGap && isInside) {
                usual += at.getWidthDirAdj();
                set += line.get(i + 1).getXDirAdj() - at.getXDirAdj();
            }
        }
        return set / usual;
    }

    private PagedPdf render(String html) {
        return Samples.paged(new PdfRenderer(Samples.FONTS), html, diagnostics, look -> {});
    }

    /** The lines of all pages, each from left to right; what is raised a little belongs to its line. */
    private static List<List<TextPosition>> lines(byte[] pdf) throws IOException {
        TreeMap<Integer, List<TextPosition>> lines = new TreeMap<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    int place = getCurrentPageNo() * 10_000 + Math.round(position.getYDirAdj() * 10);
                    Integer near = lines.floorKey(place + RAISED);
                    int line = near == null || near < place - RAISED ? place : near;
                    lines.computeIfAbsent(line, key -> new ArrayList<>()).add(position);
                }
            }.getText(document);
        }
        lines.values().forEach(line -> line.sort(Comparator.comparing(TextPosition::getXDirAdj)));
        return List.copyOf(lines.values());
    }
}
