package parkhang.pdf.line;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.Styleable;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.InlineBox;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import parkhang.font.Cluster;
import parkhang.font.GlyphRun;
import parkhang.paragraph.LineEnd;
import parkhang.paragraph.Measured;
import parkhang.paragraph.OptimumFit;
import parkhang.paragraph.Shape;
import parkhang.text.PartSeparator;
import parkhang.text.typography.Hyphenation;

/** All text of a block as one, measured as if it stood on one line. Lengths are the engine's dots. */
final class BlockText {
    private final String words;
    private final Locale locale;
    private final float[] position;
    private final float[] stretch;
    private final BitSet held;
    private final float[] hyphens;
    private final boolean hangs;
    private final float size;
    private final List<Part> parts;

    /**
     * What one of the contents takes up.
     *
     * @param to behind its last UTF-16 unit
     * @param right where it ends, without the margin and the padding that follow it
     * @param isJustified whether the engine is told how narrow it may become
     */
    private record Part(int to, float right, boolean isJustified) {}

    private BlockText(
            String words,
            Locale locale,
            float[] position,
            float[] stretch,
            BitSet held,
            float[] hyphens,
            boolean hangs,
            float size,
            List<Part> parts) {
        this.words = words;
        this.locale = locale;
        this.position = position;
        this.stretch = stretch;
        this.held = held;
        this.hyphens = hyphens;
        this.hangs = hangs;
        this.size = size;
        this.parts = parts;
    }

    /** With soft hyphens, and a line feed where the author ends a line. */
    String words() {
        return words;
    }

    /** Of the block. */
    Locale locale() {
        return locale;
    }

    /** Where a UTF-16 unit begins, or where the last ends. */
    float position(int unit) {
        return position[unit];
    }

    /** Whether no line may end before the unit of this number, whatever the rules of text say. */
    boolean isHeld(int unit) {
        return held.get(unit);
    }

    /** How wide a hyphen is at a unit. */
    float hyphen(int unit) {
        return hyphens[unit];
    }

    /** Whether signs at the ends of its lines may stand outside of them. */
    boolean hangs() {
        return hangs;
    }

    /** Of the largest letters' em. */
    float size() {
        return size;
    }

    /** With the places at which its lines may end. */
    Measured with(LineEnd begin, List<LineEnd> ends) {
        return new Measured(position, stretch, begin, ends);
    }

    static BlockText of(
            BlockBox box, List<Styleable> contents, List<String> texts, LayoutContext context, ItemShaper shaper) {
        Builder builder = new Builder(String.join("", texts), box, context, shaper);
        for (int i = 0; i < contents.size(); i++) {
            if (contents.get(i) instanceof InlineBox inline) {
                builder.add(inline, texts.get(i));
            } else {
                boolean isBesideOther = i == 0 || !(contents.get(i - 1) instanceof InlineBox);
                builder.add((BlockBox) contents.get(i), isBesideOther);
            }
        }
        return builder.text();
    }

    /** Whether nothing is to be chosen, as for most headings and cells of tables. */
    boolean isOneLine(Shape shape) {
        return words.indexOf('\n') < 0 && position[words.length()] <= shape.measure(true);
    }

    /** How wide each piece is that the ends of lines leave of each of the contents. */
    List<int[]> widths(List<LineEnd> ends) {
        List<int[]> widths = new ArrayList<>(parts.size());
        int from = 0;
        int next = 0;
        for (Part part : parts) {
            IntStream.Builder pieces = IntStream.builder();
            for (; next + 1 < ends.size() && ends.get(next).next() <= part.to(); next++) {
                int to = ends.get(next).next();
                float right = to == part.to() ? part.right() : position[to];
                boolean isParted = PartSeparator.isBetween(words, ends.get(next).end(), to);
                float dropped = isParted ? position[to - 1] - position[to - PartSeparator.TEXT.length()] : 0;
                pieces.add(width(from, to, right - dropped, part.isJustified()));
                from = to;
            }
            pieces.add(width(from, part.to(), part.right(), part.isJustified()));
            widths.add(pieces.build().toArray());
            from = part.to();
        }
        return widths;
    }

    private int width(int from, int to, float right, boolean isJustified) {
        float shrink = isJustified ? OptimumFit.SHRINK * (stretch[to] - stretch[from]) : 0;
        return (int) Math.ceil(Math.max(0, right - position[from] - shrink));
    }

    private static final class Builder {
        /** Keeps two letters from a ligature; in Latin script no cluster has it in its text. */
        private static final char NON_JOINER = '\u200C';

        private static final String SOFT_HYPHEN = "\u00AD";

        private final String words;
        private final BlockBox box;
        private final LayoutContext context;
        private final ItemShaper shaper;
        private final boolean rightToLeft;
        private final float[] position;
        private final float[] stretch;
        private final float[] hyphens;
        private final BitSet held = new BitSet();
        private final List<Part> parts = new ArrayList<>();
        private int at;
        private float pen;
        private float stretched;
        private float largest;

        Builder(String words, BlockBox box, LayoutContext context, ItemShaper shaper) {
            this.words = words;
            this.box = box;
            this.context = context;
            this.shaper = shaper;
            this.rightToLeft = box.getStyle().getDirection() == IdentValue.RTL;
            this.position = new float[words.length() + 1];
            this.stretch = new float[words.length() + 1];
            this.hyphens = new float[words.length() + 1];
        }

        BlockText text() {
            mark();
            boolean hangs = box.getStyle().isTextJustify()
                    && !rightToLeft
                    && !Justification.isNarrow(box.getContentWidth(), largest);
            return new BlockText(
                    words, ItemShaper.locale(box), position, stretch, held, hyphens, hangs, largest, parts);
        }

        void add(InlineBox inline, String text) {
            CalculatedStyle style = inline.getStyle();
            PdfBoxFSFont font = (PdfBoxFSFont) style.getFSFont(context);
            Locale locale = ItemShaper.locale(inline.getElement(), box);
            pen += inline.isStartsHere() ? edge(style, CalculatedStyle.LEFT) : 0;
            int start = at;
            boolean isHeld = style.getWhitespace() == IdentValue.NOWRAP;
            if (text.equals(InlineItem.LINE_END)) {
                mark();
                at++;
            } else {
                measure(text, font, locale);
            }
            if (isHeld) {
                held.set(start + 1, Math.max(start + 1, at));
            }
            if (text.contains(SOFT_HYPHEN)) {
                String sign = Hyphenation.sign(locale);
                float hyphen = GlyphRun.width(shaper.shape(sign, font, locale, rightToLeft)) / 1000 * font.getSize2D();
                Arrays.fill(hyphens, start + 1, at + 1, hyphen);
            }
            largest = Math.max(largest, text.isBlank() ? 0 : font.getSize2D());
            parts.add(new Part(at, pen, shaper.isJustified(font)));
            pen += inline.isEndsHere() ? edge(style, CalculatedStyle.RIGHT) : 0;
        }

        /**
         * A picture on a line. A line feed needs a text to stand in, and between two pictures there is none.
         *
         * @param isBesideOther whether no text stands before it
         */
        void add(BlockBox object, boolean isBesideOther) {
            object.setContainingBlock(box);
            object.calcDimensions(context);
            mark();
            if (isBesideOther) {
                held.set(at);
            }
            pen += object.getWidth();
            at++;
            parts.add(new Part(at, pen, false));
        }

        private int edge(CalculatedStyle style, int side) {
            return style.getMarginBorderPadding(context, box.getContentWidth(), side);
        }

        private void mark() {
            position[at] = pen;
            stretch[at] = stretched;
        }

        /** A text that the author ends no line in, direction by direction (UAX #9): its glyphs stand in visual order. */
        private void measure(String text, PdfBoxFSFont font, Locale locale) {
            if (!rightToLeft && !parkhang.text.Bidi.mayTurn(text)) {
                measure(text, font, locale, false);
                return;
            }
            Bidi bidi = new Bidi(text, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
            for (int from = 0; from < text.length(); ) {
                BidiRun run = bidi.getLogicalRun(from);
                measure(text.substring(from, run.getLimit()), font, locale, run.isOddRun());
                from = run.getLimit();
            }
        }

        /** Gives each unit of a text of one direction its place; soft hyphens have no width, and the runs know nothing of them. */
        private void measure(String text, PdfBoxFSFont font, Locale locale, boolean turned) {
            List<GlyphRun> runs = shaper.shape(text.replace(SOFT_HYPHEN, ""), font, locale, turned);
            int end = at + text.length();
            for (Cluster cluster : inTextOrder(runs, turned)) {
                passSoftHyphens(end);
                boolean hasNonJoiner = cluster.text().indexOf(NON_JOINER) >= 0;
                for (int rest = cluster.text().length(); rest > 0 && at < end; at++) {
                    mark();
                    char unit = words.charAt(at);
                    boolean isPassed = unit == SOFT_HYPHEN.charAt(0) || (unit == NON_JOINER && !hasNonJoiner);
                    rest -= isPassed ? 0 : 1;
                }
                pen += cluster.advance() / 1000 * font.getSize2D();
                stretched += Justification.stretch(cluster) * font.getSize2D();
            }
            for (; at < end; at++) {
                mark();
            }
        }

        private void passSoftHyphens(int end) {
            for (; at < end && words.charAt(at) == SOFT_HYPHEN.charAt(0); at++) {
                mark();
            }
        }

        private static List<Cluster> inTextOrder(List<GlyphRun> runs, boolean turned) {
            List<Cluster> clusters = new ArrayList<>();
            runs.forEach(run -> clusters.addAll(run.clusters()));
            if (turned) {
                Collections.reverse(clusters);
            }
            return clusters;
        }
    }
}
