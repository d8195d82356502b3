package parkhang.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import parkhang.diagnostic.Diagnostics;

/** A line is as high as its letters ask for, and no higher. */
class LineRoomTest {
    /** In points: between lines of the text, and where the foot of the page begins. */
    private static final double GRID = 14.5;

    private static final double FOOT = 700;

    /** The engine counts in twentieths of a pixel. */
    private static final double ROUNDING = 0.1;

    private static final String LATIN = "Words of Latin that fill a line and another one, and then some more. ";

    @Test
    void latinKeepsItsLines() {
        assertEquals(List.of(GRID, GRID), steps(LATIN.repeat(3)));
        assertEquals(List.of(GRID, GRID), steps(LATIN + "Þ Ǻ q ƒ Ж ЙЙ Ω. " + LATIN.repeat(2)));
    }

    @Test
    void lowStacksKeepTheLine() {
        assertEquals(List.of(GRID, GRID), steps(LATIN + tibetan("བོད་ཡིག") + " " + LATIN.repeat(2)));
    }

    @Test
    void highStackOpensItsOwnLineOnly() {
        List<Double> steps = steps(tibetan("སྔྲྐྵླྴྱུ") + " " + LATIN.repeat(4));
        assertTrue(steps.get(0) > GRID + 3, steps.toString());
        assertEquals(GRID, steps.get(1), 0.05);
        assertEquals(GRID, steps.get(2), 0.05);
    }

    @Test
    void paragraphOfStacksIsSetWiderAsAWhole() {
        List<Double> steps = steps(("a " + tibetan("བསྒྲུབས་བརྒྱུད་ཧཱུྂ་") + " ").repeat(16));
        assertTrue(steps.size() > 2 && steps.get(0) > GRID + 1, steps.toString());
        assertEquals(1, steps.stream().map(Math::round).distinct().count(), steps.toString());
    }

    /** A page that is full to its last line has no room for it. */
    @Test
    void manyPagesHaveRoomForOneHighStackWithoutSecondLayout() {
        PdfRenderer renderer = new PdfRenderer(Samples.FONTS);
        String latin = "<p>" + LATIN.repeat(2) + "</p>";
        String text = "<p>" + LATIN + tibetan("སྔྲྐྵླྴྱུ") + " " + LATIN.repeat(2) + "</p>";
        int[] looks = {0};
        for (int before = 0; before < 20; before++) {
            String html = Samples.edition(
                    latin.repeat(before) + text + latin.repeat(20 - before) + "<p>End.</p>".repeat(before));
            Samples.paged(renderer, html, new Diagnostics(), look -> looks[0]++);
        }
        assertTrue(looks[0] < 35, looks[0] + " layouts");
    }

    private static String tibetan(String words) {
        return "<span lang=\"bo\">" + words + "</span>";
    }

    /** How far each line of the text stands below the one before, in points. */
    private static List<Double> steps(String text) {
        byte[] pdf = Samples.body("<p>" + text + "</p>", Samples.FONTS);
        List<Float> baselines = LinePositions.of(pdf).stream()
                .filter(letter -> letter.getYDirAdj() < FOOT)
                .map(TextPosition::getYDirAdj)
                .distinct()
                .sorted()
                .toList();
        List<Double> steps = new ArrayList<>();
        for (int i = 1; i < baselines.size(); i++) {
            float step = baselines.get(i) - baselines.get(i - 1);
            if (step > ROUNDING) {
                steps.add(Math.round(10 * step) / 10.0);
            }
        }
        return steps;
    }
}
