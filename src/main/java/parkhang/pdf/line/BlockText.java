package parkhang.pdf.line;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.InlineBox;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import parkhang.font.Cluster;
import parkhang.font.GlyphRun;
import parkhang.paragraph.Shape;

/**
 * All text of a block as one, measured as if it stood on one line. Lengths are the engine's dots.
 *
 * @param words with soft hyphens, and a line feed where the author ends a line
 * @param locale of the block
 * @param position where each UTF-16 unit begins, and where the last ends
 * @param stretch the ems of what stretches before each, in dots
 * @param held the places, before the unit of this number, at which no line may end, whatever the rules of text say
 * @param hyphens how wide a hyphen is at each unit
 * @param hangs whether signs at the ends of its lines may stand outside of them
 * @param size of the largest letters' em
 */
@SuppressWarnings("ArrayRecordComponent") // one number for each character: boxed, they would cost more than the choice
record BlockText(
        String words,
        Locale locale,
        float[] position,
        float[] stretch,
        BitSet held,
        float[] hyphens,
        boolean hangs,
        float size) {

    static BlockText of(
            BlockBox box, List<InlineBox> inlines, List<String> texts, LayoutContext context, ItemShaper shaper) {
        Builder builder = new Builder(String.join("", texts), box, context, shaper);
        for (int i = 0; i < inlines.size(); i++) {
            builder.add(inlines.get(i), texts.get(i));
        }
        return builder.text();
    }

    /** Whether nothing is to be chosen, as for most headings and cells of tables. */
    boolean isOneLine(Shape shape) {
        return words.indexOf('\n') < 0 && position[words.length()] <= shape.measure(true);
    }

    private static final class Builder {
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
            return new BlockText(words, ItemShaper.locale(box), position, stretch, held, hyphens, hangs, largest);
        }

        void add(InlineBox inline, String text) {
            CalculatedStyle style = inline.getStyle();
            PdfBoxFSFont font = (PdfBoxFSFont) style.getFSFont(context);
            Locale locale = ItemShaper.locale(inline.getElement(), box);
            pen += inline.isStartsHere() ? edge(style, CalculatedStyle.LEFT) : 0;
            int start = at;
            boolean isHeld = style.getWhitespace() == IdentValue.NOWRAP;
            for (int line = 0; line <= text.length(); ) {
                int end = text.indexOf('\n', line);
                String words = text.substring(line, end < 0 ? text.length() : end);
                measure(
                        words,
                        shaper.shape(words.replace(SOFT_HYPHEN, ""), font, locale, rightToLeft),
                        font.getSize2D());
                if (end < 0) {
                    break;
                }
                mark();
                at++;
                line = end + 1;
            }
            if (isHeld) {
                held.set(start + 1, Math.max(start + 1, at));
            }
            if (text.contains(SOFT_HYPHEN)) {
                float hyphen = GlyphRun.width(shaper.shape("-", font, locale, rightToLeft)) / 1000 * font.getSize2D();
                Arrays.fill(hyphens, start + 1, at + 1, hyphen);
            }
            largest = Math.max(largest, text.isBlank() ? 0 : font.getSize2D());
            pen += inline.isEndsHere() ? edge(style, CalculatedStyle.RIGHT) : 0;
        }

        private int edge(CalculatedStyle style, int side) {
            return style.getMarginBorderPadding(context, box.getContentWidth(), side);
        }

        private void mark() {
            position[at] = pen;
            stretch[at] = stretched;
        }

        /** Gives each unit of a text its place; soft hyphens have no width, and the runs know nothing of them. */
        private void measure(String text, List<GlyphRun> runs, float size) {
            int end = at + text.length();
            for (Cluster cluster : inTextOrder(runs)) {
                passSoftHyphens(end);
                for (int rest = cluster.text().length(); rest > 0 && at < end; at++) {
                    mark();
                    rest -= words.charAt(at) == SOFT_HYPHEN.charAt(0) ? 0 : 1;
                }
                pen += cluster.advance() / 1000 * size;
                stretched += Justification.stretches(cluster) ? size : 0;
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

        private static List<Cluster> inTextOrder(List<GlyphRun> runs) {
            List<Cluster> clusters = new ArrayList<>();
            for (GlyphRun run : runs) {
                int first = clusters.size();
                clusters.addAll(run.clusters());
                if (run.rightToLeft()) {
                    Collections.reverse(clusters.subList(first, clusters.size()));
                }
            }
            return clusters;
        }
    }
}
