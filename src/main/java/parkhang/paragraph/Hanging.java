package parkhang.paragraph;

/**
 * How much of a sign at the end of a line stands outside of its edge, so that the edge looks straight: of those that blacken little,
 * and of Chinese and Japanese ones, which are blank by half. Shares of their width, from none to half.
 */
public final class Hanging {
    private static final String HALF_OUT = "-‐֊.,’”“\"'‘»›";
    private static final String QUARTER_OUT = "–:;!?";
    private static final String OPENING = "„“”‚‘’«‹»›\"'";

    /** Half of their square is blank, behind the sign or before it. */
    private static final String BLANK_BEHIND = "、。，．」』）】〉》〕］｝〗〙";

    private static final String BLANK_BEFORE = "「『（【〈《〔［｛〖〘";

    private Hanging() {}

    /** Whether a sign is as wide as an em, and half blank. */
    public static boolean isSquare(int codePoint) {
        return BLANK_BEHIND.indexOf(codePoint) >= 0 || BLANK_BEFORE.indexOf(codePoint) >= 0;
    }

    /** Of the last sign of a line, at its right. */
    public static float right(int codePoint) {
        boolean isHalfOut = HALF_OUT.indexOf(codePoint) >= 0 || BLANK_BEHIND.indexOf(codePoint) >= 0;
        return isHalfOut ? 0.5f : QUARTER_OUT.indexOf(codePoint) >= 0 ? 0.25f : 0;
    }

    /** Of the first sign of a line, at its left. */
    public static float left(int codePoint) {
        return OPENING.indexOf(codePoint) >= 0 || BLANK_BEFORE.indexOf(codePoint) >= 0 ? 0.5f : 0;
    }
}
