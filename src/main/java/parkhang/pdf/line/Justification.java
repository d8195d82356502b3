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
import parkhang.text.Scripts;

/**
 * Fills a line to its measure. The slack goes to the spaces between words and to what stands for them, as the tshegs between Tibetan
 * syllables; where nothing stands between words, as in Chinese or Thai, a little goes between all letters, and never elsewhere. A
 * line that would fall apart is left as it is, and so is every line of a narrow column.
 */
final class Justification {
    /** Below so many ems, some 45 characters, there are too few spaces to hide the slack in. */
    private static final float NARROW = 25;

    /** How much a space may grow, in thousandths of an em: a usual one is 260 wide. */
    private static final float MOST = 900;

    /** How much it may shrink. */
    static final float SHRINKAGE = 1000 * OptimumFit.SHRINK;

    private static final String STRETCHABLE = " \u00A0\u3000\u0F0B\u1361";

    /** Of what a space takes: so much goes between two letters of a script that puts nothing between words. */
    private static final float BETWEEN_LETTERS = 0.2f;

    private final List<Fragment> line;

    /** Of all clusters of the line in visual order, the first and the last that are no spaces and stand for none. */
    private final int first;

    private final int last;

    /**
     * A line as it is set.
     *
     * @param widening its mean space by what that is where nothing widens it; 0 where it has none or is not to be filled, and
     *     infinite where it would have fallen apart
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
        return Hanging.left(first.text().codePointAt(0)) * width(first, line.get(0));
    }

    /** The same of the last, which is no space; what is no text hangs nowhere. */
    static float rightHanging(List<Fragment> line) {
        for (int i = line.size() - 1; i >= 0; i--) {
            Fragment fragment = line.get(i);
            if (fragment.runs().isEmpty()) {
                return 0;
            }
            for (int k = fragment.runs().size() - 1; k >= 0; k--) {
                List<Cluster> clusters = fragment.runs().get(k).clusters();
                for (int c = clusters.size() - 1; c >= 0; c--) {
                    if (!clusters.get(c).text().isBlank()) {
                        return Hanging.right(sign(clusters.get(c))) * width(clusters.get(c), fragment);
                    }
                }
            }
        }
        return 0;
    }

    /** A hyphen that we draw is a soft one to whoever reads the text. */
    private static int sign(Cluster cluster) {
        return cluster.text().equals("\u00AD") ? '-' : cluster.text().codePointAt(0);
    }

    private static float width(Cluster cluster, Fragment fragment) {
        return cluster.advance() / 1000 * fragment.size();
    }

    private Justification(List<Fragment> line) {
        this.line = line;
        int from = Integer.MAX_VALUE;
        int to = -1;
        int index = 0;
        for (Fragment fragment : line) {
            for (GlyphRun run : fragment.runs()) {
                for (Cluster cluster : run.clusters()) {
                    if (stretch(cluster) < 1) {
                        from = Math.min(from, index);
                        to = index;
                    }
                    index++;
                }
            }
        }
        first = to < 0 ? index : from;
        last = Math.max(to, first);
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
        float worth = worth();
        float each = slack / worth;
        boolean isFree = isLast || isNarrow(measure, size);
        if (each > (isFree ? 0 : MOST)) {
            return new Filled(line, isFree || worth == 0 ? 0 : Float.POSITIVE_INFINITY);
        }
        float by = Math.max(each, -SHRINKAGE);
        return new Filled(widened(by), isFree ? 0 : widening(by));
    }

    /** The mean space once all that stretches is so much wider, by what it is before; 0 of a line without spaces. */
    private float widening(float by) {
        float usual = ofGrowing((fragment, cluster) -> stretch(cluster) < 1 ? 0 : width(cluster, fragment));
        float worth = ofGrowing((fragment, cluster) -> stretch(cluster) < 1 ? 0 : fragment.size() / 1000);
        return usual == 0 ? 0 : (usual + by * worth) / usual;
    }

    /** The width of spaces at the ends of the line, which nobody sees, in the engine's dots. */
    private float hangingSpace() {
        float width = 0;
        int index = 0;
        for (Fragment fragment : line) {
            for (GlyphRun run : fragment.runs()) {
                for (Cluster cluster : run.clusters()) {
                    boolean isAtEnd = index < first || index > last;
                    width += isAtEnd && cluster.text().isBlank() ? width(cluster, fragment) : 0;
                    index++;
                }
            }
        }
        return width;
    }

    /** How many dots each thousandth of an em is worth that is added to all that stretches. */
    private float worth() {
        return ofGrowing((fragment, cluster) -> stretch(cluster) * fragment.size() / 1000);
    }

    private interface Length {
        float of(Fragment fragment, Cluster cluster);
    }

    /** The sum over all that stretches. */
    private float ofGrowing(Length length) {
        float sum = 0;
        int index = 0;
        for (Fragment fragment : line) {
            for (GlyphRun run : fragment.runs()) {
                for (Cluster cluster : run.clusters()) {
                    sum += grows(index, cluster) ? length.of(fragment, cluster) : 0;
                    index++;
                }
            }
        }
        return sum;
    }

    /** The line with all that stretches wider by so many thousandths of an em. */
    private List<Fragment> widened(float by) {
        List<Fragment> widened = new ArrayList<>();
        int index = 0;
        for (Fragment fragment : line) {
            List<GlyphRun> runs = new ArrayList<>(fragment.runs().size());
            for (GlyphRun run : fragment.runs()) {
                List<Cluster> clusters = new ArrayList<>(run.clusters().size());
                for (Cluster cluster : run.clusters()) {
                    clusters.add(grows(index, cluster) ? cluster.widened(by * stretch(cluster)) : cluster);
                    index++;
                }
                runs.add(new GlyphRun(run.face(), run.rightToLeft(), clusters));
            }
            widened.add(fragment.with(runs));
        }
        return widened;
    }

    private boolean grows(int index, Cluster cluster) {
        return index >= first && index < last && stretch(cluster) > 0;
    }

    /** How much of what is added to a space is added behind a cluster. */
    static float stretch(Cluster cluster) {
        String text = cluster.text();
        char first = text.charAt(0);
        if (text.length() == 1 && STRETCHABLE.indexOf(first) >= 0) {
            return 1;
        }
        return first > ' ' && Scripts.breaksBetweenLetters(text.codePointAt(0)) ? BETWEEN_LETTERS : 0;
    }
}
