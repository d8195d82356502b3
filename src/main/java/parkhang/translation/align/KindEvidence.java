package parkhang.translation.align;

import java.util.Map;
import java.util.Set;
import parkhang.translation.UnitKind;

/** How well the kinds of two texts go together. A file from elsewhere marks less than an article does. */
final class KindEvidence {
    private static final double SAME = 0.94;
    private static final double NEAR = 0.04;
    private static final double FAR = 0.001;
    private static final double LEAST_SHARE = 0.02;

    /** What is easily taken for each other. */
    private static final Set<Set<UnitKind>> NEIGHBOURS = Set.of(
            Set.of(UnitKind.TITLE, UnitKind.HEADING),
            Set.of(UnitKind.TITLE, UnitKind.PARAGRAPH),
            Set.of(UnitKind.HEADING, UnitKind.PARAGRAPH),
            Set.of(UnitKind.SUMMARY, UnitKind.PARAGRAPH),
            Set.of(UnitKind.CORRECTION, UnitKind.PARAGRAPH),
            Set.of(UnitKind.LIST_ITEM, UnitKind.PARAGRAPH),
            Set.of(UnitKind.CAPTION, UnitKind.PARAGRAPH),
            Set.of(UnitKind.TABLE_CELL, UnitKind.PARAGRAPH),
            Set.of(UnitKind.TABLE_CELL, UnitKind.HEADING),
            Set.of(UnitKind.CAPTION, UnitKind.HEADING));

    private final Map<UnitKind, Double> shares;

    /** @param shares of the kinds among the blocks */
    KindEvidence(Map<UnitKind, Double> shares) {
        this.shares = shares;
    }

    /** The logarithm of how much likelier the two kinds are for a translation than by chance. */
    double evidence(UnitKind unit, UnitKind block) {
        double chance = Math.max(LEAST_SHARE, shares.getOrDefault(block, 0.0));
        if (unit == block) {
            return Math.log(SAME / chance);
        }
        return Math.log((NEIGHBOURS.contains(Set.of(unit, block)) ? NEAR : FAR) / chance);
    }
}
