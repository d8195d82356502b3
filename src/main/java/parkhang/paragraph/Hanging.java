package parkhang.paragraph;

/**
 * How much of a sign at the end of a line stands outside of its edge, so that the edge looks straight: of those that blacken little.
 * Shares of their width, from none to half.
 */
public final class Hanging {
    private static final String HALF_OUT = "-‐.,’”“\"'‘»›";
    private static final String QUARTER_OUT = "–:;!?";
    private static final String OPENING = "„“”‚‘’«‹»›\"'";

    private Hanging() {}

    /** Of the last sign of a line, at its right. */
    public static float right(int codePoint) {
        return HALF_OUT.indexOf(codePoint) >= 0 ? 0.5f : QUARTER_OUT.indexOf(codePoint) >= 0 ? 0.25f : 0;
    }

    /** Of the first sign of a line, at its left. */
    public static float left(int codePoint) {
        return OPENING.indexOf(codePoint) >= 0 ? 0.5f : 0;
    }
}
