package parkhang.pdf.line;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.List;
import parkhang.font.Cluster;
import parkhang.font.GlyphRun;
import parkhang.paragraph.Hanging;
import parkhang.paragraph.LineEnd;
import parkhang.paragraph.Measured;
import parkhang.paragraph.OptimumFit;
import parkhang.paragraph.Shape;

/**
 * Fills a line to its measure. The slack goes to the spaces between words and to the tshegs between Tibetan syllables, never
 * between letters; a line that would fall apart is left as it is, and so is every line of a narrow column.
 */
final class Justification {
    /** Below so many ems, some 45 characters, there are too few spaces to hide the slack in. */
    private static final float NARROW = 25;

    /** How much a space may grow, in thousandths of an em: a usual one is 260 wide. */
    private static final float MOST = 900;

    /** How much it may shrink. */
    static final float SHRINKAGE = 1000 * OptimumFit.SHRINK;

    private static final String STRETCHABLE = " \u00A0\u3000\u0F0B";

    private final List<Fragment> line;

    /**
     * A line as it is set.
     *
     * @param widening its mean space by what that is where nothing widens it; 0 where it is not to be filled, and infinite where it
     *     would have fallen apart
     */
    record Filled(List<Fragment> fragments, float widening) {}

    /** Whether lines so long hold too few spaces to be filled; both lengths in one unit. */
    static boolean isNarrow(float measure, float size) {
        return measure < NARROW * size;
    }

    /** Whether no line but the last would fall apart if it were filled. */
    static boolean canFill(Measured text, List<LineEnd> ends, Shape shape) {
        LineEnd before = text.begin();
        for (int i = 0; i < ends.size(); i++) {
            LineEnd end = ends.get(i);
            float slack = shape.measure(i == 0) - text.width(before, end);
            if (end.kind() != LineEnd.Kind.FORCED && slack > MOST / 1000 * text.stretch(before, end)) {
                return false;
            }
            before = end;
        }
        return true;
    }

    /** How much of the first sign of a line stands outside, in the engine's dots. */
    static float leftHanging(List<Fragment> line) {
        if (line.isEmpty() || line.get(0).runs().isEmpty()) {
            return 0;
        }
        Cluster first = line.get(0).runs().get(0).clusters().get(0);
        return Hanging.left(first.text().codePointAt(0))
                * first.advance()
                / 1000
                * line.get(0).size();
    }

    /** The same of the last, which is no space. */
    static float rightHanging(List<Fragment> line) {
        for (int i = line.size() - 1; i >= 0; i--) {
            List<GlyphRun> runs = line.get(i).runs();
            for (int k = runs.size() - 1; k >= 0; k--) {
                List<Cluster> clusters = runs.get(k).clusters();
                for (int c = clusters.size() - 1; c >= 0; c--) {
                    Cluster last = clusters.get(c);
                    if (!last.text().isBlank()) {
                        int sign =
                                last.text().equals("\u00AD") ? '-' : last.text().codePointAt(0);
                        return Hanging.right(sign)
                                * last.advance()
                                / 1000
                                * line.get(i).size();
                    }
                }
            }
            if (runs.isEmpty()) {
                return 0;
            }
        }
        return 0;
    }

    /** Of all clusters of the line in visual order, the first and the last that don't stretch. */
    private final int first;

    private final int last;

    private Justification(List<Fragment> line) {
        this.line = line;
        List<Cluster> clusters = line.stream()
                .flatMap(fragment -> fragment.runs().stream())
                .flatMap(run -> run.clusters().stream())
                .toList();
        int from = 0;
        int to = clusters.size() - 1;
        while (from <= to && stretches(clusters.get(from))) {
            from++;
        }
        while (to > from && stretches(clusters.get(to))) {
            to--;
        }
        first = from;
        last = to;
    }

    /** How many of the characters stretch and shrink. */
    static int stretchable(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += STRETCHABLE.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
        return count;
    }

    /**
     * The line, filled.
     *
     * @param hanging what of it hangs out of the line, in the engine's dots
     * @param gaps the room between the fragments, in the engine's dots
     * @param isLast whether it is the paragraph's last, which is shrunk if it must be but never stretched
     */
    static Filled fill(BlockBox block, LineBox box, List<Fragment> line, float hanging, int gaps, boolean isLast) {
        float measure = block.getContentWidth()
                - box.getFloatDistances().getLeftFloatDistance()
                - box.getFloatDistances().getRightFloatDistance()
                - box.getContentStart()
                + hanging;
        return new Justification(line).fill(measure, measure - gaps, isLast);
    }

    private Filled fill(float measure, float room, boolean isLast) {
        float slack = room;
        float size = 0;
        for (Fragment fragment : line) {
            slack -= fragment.width();
            size = Math.max(size, fragment.size());
        }
        slack += hangingSpace();
        float worth = widen(0, new ArrayList<>());
        float each = slack / worth;
        boolean isFree = isLast || measure < NARROW * size;
        float by = each > (isFree ? 0 : MOST) ? 0 : Math.max(each, -SHRINKAGE);
        List<Fragment> filled = new ArrayList<>();
        widen(by, filled);
        return new Filled(
                filled, isFree || worth == 0 ? 0 : each > MOST ? Float.POSITIVE_INFINITY : widening(by, worth));
    }

    /** The mean of all that stretches once it is so much wider, by what it is before. */
    private float widening(float by, float worth) {
        float usual = 0;
        int index = 0;
        for (Fragment fragment : line) {
            for (GlyphRun run : fragment.runs()) {
                for (Cluster cluster : run.clusters()) {
                    boolean grows = index > first && index < last && stretches(cluster);
                    usual += grows ? cluster.advance() / 1000 * fragment.size() : 0;
                    index++;
                }
            }
        }
        return (usual + by * worth) / usual;
    }

    /** The width of spaces at the ends of the line, which nobody sees, in the engine's dots. */
    private float hangingSpace() {
        float width = 0;
        int index = 0;
        for (Fragment fragment : line) {
            for (GlyphRun run : fragment.runs()) {
                for (Cluster cluster : run.clusters()) {
                    boolean isAtEnd = index < first || index > last;
                    width += isAtEnd && cluster.text().isBlank() ? cluster.advance() / 1000 * fragment.size() : 0;
                    index++;
                }
            }
        }
        return width;
    }

    /**
     * Widens all that stretches.
     *
     * @param by thousandths of an em
     * @param widened takes the new line
     * @return how many dots each thousandth is worth
     */
    private float widen(float by, List<Fragment> widened) {
        float worth = 0;
        int index = 0;
        for (Fragment fragment : line) {
            List<GlyphRun> runs = new ArrayList<>();
            for (GlyphRun run : fragment.runs()) {
                List<Cluster> clusters = new ArrayList<>();
                for (Cluster cluster : run.clusters()) {
                    boolean grows = index > first && index < last && stretches(cluster);
                    clusters.add(grows ? cluster.widened(by) : cluster);
                    worth += grows ? fragment.size() / 1000 : 0;
                    index++;
                }
                runs.add(new GlyphRun(run.face(), run.rightToLeft(), clusters));
            }
            widened.add(fragment.with(runs));
        }
        return worth;
    }

    static boolean stretches(Cluster cluster) {
        return cluster.text().length() == 1 && stretchable(cluster.text()) == 1;
    }
}
