package parkhang.translation.check;

/** A rule of how a target is written. It knows nothing of other units, and several threads use it at once. */
@FunctionalInterface
interface WritingRule {
    void check(TextPair texts, UnitFindings findings);
}
