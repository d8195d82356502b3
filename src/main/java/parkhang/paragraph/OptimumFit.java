package parkhang.paragraph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parkhang.paragraph.LineEnd.Kind;
import parkhang.paragraph.Shape.Form;

/**
 * Chooses the ends of all lines of a paragraph so that together they cost the least (Knuth and Plass, Breaking Paragraphs into Lines,
 * Software: Practice and Experience 11, 1981). In ems, a space may become narrower by {@link #SHRINK}; by {@link #STRETCH} it may
 * become wider before its line is a bad one.
 */
public final class OptimumFit {
    /** In ems, of a usual space a little more than a third: by how much whatever stretches may shrink. */
    public static final float SHRINK = 0.096f;

    /** In ems, half of a usual space. */
    public static final float STRETCH = 0.13f;

    /** So many ways to come to a place are kept; more there are only where nearly every character ends a line. */
    private static final int MOST_OPEN = 400;

    private static final double LINE = 10;

    /** Of a word that is divided where the page is turned. */
    private static final double TURNED_WORD = 1e10;

    /** Of what a line's spaces are stretched or shrunk by, to the third power: 100 of Knuth's, less because what is loose costs extra. */
    private static final double BAD = 70;

    /** Of a divided word. With what a loose line costs, no more of either come out than Typst has. */
    private static final double HYPHEN = 880_000;

    /** Of a word that is divided in a title: only one that fits on no line. */
    private static final double DISPLAYED_HYPHEN = 9e7;

    /** Of a line whose spaces are half as wide again as they should be: from there on they are seen. */
    private static final double LOOSE = 350_000;

    /** Nearly so loose costs a part of it. */
    private static final double BEFORE_LOOSE = 0.9;

    /** What a title gains by an end where its sense has one. */
    private static final double SENSE = 1e6;

    private static final double EMERGENCY = 1e8;

    /** Of two lines that both end in a hyphen, and of each that makes it more. */
    private static final double LADDER = 200_000;

    /** As German printers have it, no fourth line in a row ends in a hyphen. */
    private static final int MOST_HYPHENS = 3;

    private static final double FOURTH_HYPHEN = 1e8;

    /** Of a hyphen before the last line. */
    private static final double LAST_HYPHEN = 100_000;

    /** Of a last line that is nothing but the rest of a word. */
    private static final double LAST_PART = 500_000;

    /** Of a loose line beside a tight one. */
    private static final double UNLIKE = 60_000;

    /** Of a last line that is shorter than what begins the next paragraph. */
    private static final double SHORT_LAST = 200_000;

    /** Of the measure: a last line that is no shorter is long enough. */
    private static final double LONG_ENOUGH = 0.15;

    /** Of a line that is longer than the measure: only where there is no other. */
    private static final double OVERFULL = 1e12;

    private final Measured text;
    private final Shape shape;
    private final float target;

    /** In ems; 0 where lines are not filled. */
    private final float shrink;

    /** One way to come to a place. Of those that end alike the cheapest is kept. */
    private record Way(LineEnd end, int line, int fitness, int hyphens, double cost, @Nullable Way before) {
        int start() {
            return end.next();
        }
    }

    private OptimumFit(Measured text, Shape shape) {
        this.text = text;
        this.shape = shape;
        this.shrink = shape.form() == Form.JUSTIFIED ? SHRINK : 0;
        this.target = shape.form() == Form.BALANCED ? evenLength() : shape.measure();
    }

    /** The ends of the lines from first to last; the last is the text's. */
    public static List<LineEnd> of(Measured text, Shape shape) {
        return new OptimumFit(text, shape).ends();
    }

    /** How long each line would be if all of the fewest were as long. */
    private float evenLength() {
        float all = text.width();
        return (float) (all / Math.max(1, Math.ceil(all / shape.measure())));
    }

    private List<LineEnd> ends() {
        Way begin = new Way(text.begin(), 0, 1, 0, 0, null);
        List<Way> open = new ArrayList<>(List.of(begin));
        for (LineEnd end : text.ends()) {
            open = step(open, end);
        }
        Way best = Collections.min(open, (one, other) -> Double.compare(one.cost(), other.cost()));
        List<LineEnd> ends = new ArrayList<>();
        for (@Nullable Way way = best; way != null && way.before() != null; way = way.before()) {
            ends.add(way.end());
        }
        Collections.reverse(ends);
        return ends;
    }

    /** All ways that are still open behind a place. */
    private List<Way> step(List<Way> open, LineEnd end) {
        boolean isForced = end.kind() == Kind.FORCED;
        @Nullable Way[] best = new @Nullable Way[4 * (MOST_HYPHENS + 1)];
        List<Way> next = new ArrayList<>(open.size() + 4);
        @Nullable Way leastOverfull = null;
        boolean isReached = false;
        for (int i = 0; i < open.size(); i++) {
            Way way = open.get(i);
            float measure = shape.measure(way.line() == 0);
            float width = text.width(way.end(), end);
            float stretch = text.stretch(way.end(), end);
            if (width - shrink * stretch <= measure) {
                line(way, end, measure, measure - width, stretch, best);
                isReached = true;
            }
            if (text.room(way.end(), end) - way.end().lead() - shrink * stretch > measure) {
                leastOverfull = leastOverfull == null || way.start() > leastOverfull.start() ? way : leastOverfull;
            } else if (!isForced) {
                next.add(way);
            }
        }
        if (!isReached && next.isEmpty() && leastOverfull != null) {
            next.add(new Way(end, leastOverfull.line() + 1, 1, 0, leastOverfull.cost() + OVERFULL, leastOverfull));
        }
        for (Way way : best) {
            if (way != null && !isHopeless(way, best)) {
                next.add(way);
            }
        }
        return next.size() > MOST_OPEN ? new ArrayList<>(next.subList(next.size() - MOST_OPEN, next.size())) : next;
    }

    /** Whether another way to the same place stays cheaper, whatever comes behind it. */
    private boolean isHopeless(Way way, @Nullable Way[] others) {
        double most = way.cost() - (shape.form() == Form.JUSTIFIED ? UNLIKE : 0);
        for (int alike = 0; alike < 4 * (way.hyphens() + 1); alike++) {
            Way other = others[alike];
            if (other != null && other.cost() < most) {
                return true;
            }
        }
        return false;
    }

    /**
     * Keeps a line if it is cheaper than those that end alike.
     *
     * @param slack of its measure, before anything on it stretches
     */
    private void line(Way from, LineEnd end, float measure, float slack, float stretch, @Nullable Way[] best) {
        boolean isLast = end.kind() == Kind.FORCED;
        double ratio = isLast && slack >= 0 ? 0 : ratio(slack, stretch);
        int hyphens = end.kind() == Kind.HYPHEN ? Math.min(from.hyphens() + 1, MOST_HYPHENS) : 0;
        int fitness = fitness(ratio);
        double cost = from.cost() + badness(ratio, slack, isLast) + penalty(from, end);
        if (shape.form() == Form.JUSTIFIED) {
            cost += Math.abs(fitness - from.fitness()) > 1 ? UNLIKE : 0;
            cost += LOOSE * Math.min(1, Math.max(0, (ratio - BEFORE_LOOSE) / (1 - BEFORE_LOOSE)));
        }
        boolean isDivided = end.kind() == Kind.HYPHEN || end.kind() == Kind.EMERGENCY;
        cost += isDivided && from.line() + 1 == shape.turn() ? TURNED_WORD : 0;
        if (isLast && from.end().kind() != Kind.FORCED) {
            if (from.end().kind() == Kind.HYPHEN) {
                cost += stretch == 0 ? LAST_HYPHEN + LAST_PART : LAST_HYPHEN;
            }
            cost += measure - slack < LONG_ENOUGH * measure ? SHORT_LAST : 0;
        }
        int alike = 4 * hyphens + fitness;
        @Nullable Way known = best[alike];
        if (known == null || cost < known.cost()) {
            best[alike] = new Way(end, from.line() + 1, fitness, hyphens, cost, from);
        }
    }

    private static double ratio(float slack, float stretch) {
        float unit = slack < 0 ? SHRINK : STRETCH;
        return stretch > 0 ? slack / (unit * stretch) : slack <= 0 ? 0 : 1e3;
    }

    private static int fitness(double ratio) {
        return ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3;
    }

    private double badness(double ratio, float slack, boolean isLast) {
        double bad =
                switch (shape.form()) {
                    case JUSTIFIED -> BAD * Math.abs(ratio) * ratio * ratio;
                    case RAGGED -> isLast ? 0 : 1_000 * square(slack / shape.measure());
                    case BALANCED -> 10_000 * square((shape.measure() - slack - target) / shape.measure());
                };
        return square(LINE + bad);
    }

    private static double square(double value) {
        return value * value;
    }

    private double penalty(Way from, LineEnd end) {
        return switch (end.kind()) {
            case WORD, FORCED -> 0;
            case CLAUSE -> shape.form() == Form.BALANCED ? -SENSE : 0;
            case EMERGENCY -> EMERGENCY;
            case HYPHEN ->
                (shape.form() == Form.BALANCED ? DISPLAYED_HYPHEN : HYPHEN)
                        + (from.hyphens() > 0 ? LADDER * from.hyphens() : 0)
                        + (from.hyphens() >= MOST_HYPHENS ? FOURTH_HYPHEN : 0);
        };
    }
}
