package parkhang.translation.align;

import java.util.List;
import java.util.Map;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.translation.Unit;
import parkhang.translation.align.Alignment.Pair;

/** Tells whether a file is a translation of the article at all, by how much of either was aligned. */
public final class Plausibility {
    /** Of the characters of the file, or of the article where that is shorter. */
    private static final double LEAST = 0.25;

    /** So few blocks prove nothing either way: what they may be is suggested. */
    private static final int FEW = 6;

    /** Of the pairs; numbers and names are the same in any language. */
    private static final double MOST_EQUAL = 0.5;

    private final List<Unit> units;
    private final List<Unit> blocks;
    private final List<Pair> pairs;
    private final Alignment alignment;

    public Plausibility(List<Unit> units, List<Unit> blocks, Alignment alignment) {
        this.units = units;
        this.blocks = blocks;
        this.pairs = alignment.pairs();
        this.alignment = alignment;
    }

    /** Reports at the file what speaks against it. */
    public boolean check(Place file, boolean sameLanguage, Diagnostics diagnostics) {
        List<Unit> aligned =
                pairs.stream().map(pair -> blocks.get(pair.block())).toList();
        double share = (double) length(aligned) / Math.max(1, Math.min(length(blocks), length(units)));
        boolean few = blocks.size() < FEW && !alignment.suggestions().isEmpty();
        if (share < LEAST && !few) {
            diagnostics.report(
                    file, AlignCode.TRANSLATION_UNRELATED.with(Map.of("pairs", pairs.size(), "blocks", blocks.size())));
            return false;
        }
        long equal = pairs.stream().filter(this::isEqual).count();
        if (!sameLanguage && equal > MOST_EQUAL * pairs.size()) {
            diagnostics.report(
                    file, AlignCode.TRANSLATION_IS_SOURCE.with(Map.of("equal", equal, "blocks", pairs.size())));
            return false;
        }
        return true;
    }

    private boolean isEqual(Pair pair) {
        return units.get(pair.unit())
                .source()
                .plainText()
                .equals(blocks.get(pair.block()).source().plainText());
    }

    private static long length(List<Unit> texts) {
        return texts.stream()
                .mapToLong(text -> text.source().plainText().length())
                .sum();
    }
}
