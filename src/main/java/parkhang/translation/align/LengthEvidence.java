package parkhang.translation.align;

/**
 * How well the lengths of two texts go together: the target's is spread normally around the source's, with a variance that
 * grows with it (Gale and Church 1993).
 *
 * @param ratio characters of the target for each of the source
 */
record LengthEvidence(double ratio) {
    /** Characters squared for each character (Gale and Church 1993, section 3.1). */
    private static final double VARIANCE = 6.8;

    private static final double LEAST_VARIANCE = 60;

    /** The longest and the shortest texts are as likely as any: so dense do lengths lie around one of them. */
    private static final double DENSITY = 0.35;

    private static final double SHORT = 20;

    /** In characters; the lengths of shorter texts say little. */
    private static final double SENTENCE = 60;

    private static final double MOST_TIMES = 1.6;

    /** A length alone does not rule a pair out. */
    private static final double LEAST = -8;

    /** Whether a text is not so short or so long that a part is missing or added, whatever else speaks for the pair. */
    boolean isWhole(int source, int target) {
        double expected = ratio * source;
        return expected < SENTENCE || (target > expected / MOST_TIMES && target < expected * MOST_TIMES);
    }

    /** The logarithm of how much likelier the lengths, in code points, are for a translation than by chance. */
    double evidence(int source, int target) {
        double expected = ratio * source;
        double variance = LEAST_VARIANCE + VARIANCE * expected;
        double away = target - expected;
        double translated = -away * away / (2 * variance) - Math.log(2 * Math.PI * variance) / 2;
        return Math.max(LEAST, translated - Math.log(DENSITY / (target + SHORT)));
    }
}
