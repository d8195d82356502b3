package parkhang.pdf.line;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.List;
import parkhang.font.Cluster;
import parkhang.font.Glyph;
import parkhang.font.GlyphInk;
import parkhang.font.GlyphRun;
import parkhang.text.Characters;

/**
 * Where a glyph will be drawn. In the engine's dots, from the left edge and the top of the document.
 *
 * @param letter how many characters that last stand before it in its line
 * @param baseline of the text that it is in
 * @param size of the em
 */
public record LetterInk(int letter, float left, float right, float top, float bottom, float baseline, float size) {

    /** All that the lines of a block will blacken, line by line. */
    public static List<List<LetterInk>> of(
            BlockBox block, List<LineBox> lines, ItemShaper shaper, BlockBreaker breaker) {
        return LineSetter.placements(block, lines, shaper, breaker).stream()
                .map(line -> of(line, shaper))
                .toList();
    }

    private static List<LetterInk> of(LinePlacement line, ItemShaper shaper) {
        List<LetterInk> inks = new ArrayList<>();
        List<Float> lefts = line.lefts();
        for (int i = 0; i < lefts.size(); i++) {
            Fragment fragment = line.fragments().get(i);
            if (fragment.item().parent() instanceof InlineLayoutBox box) {
                int letters = lettersBefore(fragment, line.items());
                add(fragment, letters, lefts.get(i), box.getAbsY() + box.getBaseline(), shaper, inks);
            }
        }
        return inks;
    }

    private static int lettersBefore(Fragment fragment, List<InlineItem> items) {
        int letters = Characters.countLasting(fragment.item().words().substring(0, fragment.start()));
        for (InlineItem item : items.subList(0, items.indexOf(fragment.item()))) {
            letters += Characters.countLasting(item.words());
        }
        return letters;
    }

    private static void add(
            Fragment fragment, int before, float left, float baseline, ItemShaper shaper, List<LetterInk> inks) {
        float pen = left;
        float unit = fragment.size() / 1000;
        boolean backwards = fragment.runs().stream().anyMatch(GlyphRun::rightToLeft);
        int passed = 0;
        int all = fragment.runs().stream()
                .flatMap(run -> run.clusters().stream())
                .mapToInt(cluster -> Characters.countLasting(cluster.text()))
                .sum();
        for (GlyphRun run : fragment.runs()) {
            for (Cluster cluster : run.clusters()) {
                int letters = Characters.countLasting(cluster.text());
                int letter = before + (backwards ? all - passed - letters : passed);
                float glyphPen = pen;
                for (Glyph glyph : cluster.glyphs()) {
                    GlyphInk ink = shaper.ink(run, glyph);
                    if (ink.width() > 0) {
                        float x = glyphPen + (glyph.x() + ink.left()) * unit;
                        inks.add(new LetterInk(
                                letter,
                                x,
                                x + ink.width() * unit,
                                baseline - (glyph.y() + ink.top()) * unit,
                                baseline - (glyph.y() + ink.bottom()) * unit,
                                baseline,
                                fragment.size()));
                    }
                    glyphPen += glyph.advance() * unit;
                }
                passed += letters;
                pen += cluster.advance() * unit;
            }
        }
    }
}
