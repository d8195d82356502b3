package parkhang.text.typography;

import com.ibm.icu.lang.UScript;
import java.util.Set;
import parkhang.text.TextRule;

/** What stands beside a mark, as far as it tells the mark's role. */
enum Surroundings {
    /** White space, or where the text begins or ends. */
    SPACE,
    /** An opening bracket or quotation mark. */
    OPENING,
    /** A closing bracket or quotation mark. */
    CLOSING,
    /** A hyphen, a dash or a slash: what stands behind it begins anew. */
    DASH,
    /** What ends a phrase. */
    STOP,
    DIGIT,
    LETTER,
    /** A letter of a script that puts no spaces between words. */
    UNSPACED,
    OTHER;

    private static final String WIDE_STOPS = "、。，；：！？";
    private static final String STOPS = ".,;:!?،؛؟۔।།" + WIDE_STOPS;
    private static final Set<Integer> UNSPACED_SCRIPTS = Set.of(
            UScript.HAN,
            UScript.HIRAGANA,
            UScript.KATAKANA,
            UScript.THAI,
            UScript.LAO,
            UScript.KHMER,
            UScript.MYANMAR,
            UScript.TIBETAN);

    static Surroundings of(int codePoint) {
        if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
            return SPACE;
        } else if (STOPS.indexOf(codePoint) >= 0) {
            return STOP;
        } else if (UNSPACED_SCRIPTS.contains(UScript.getScript(codePoint))) {
            return UNSPACED;
        }
        return switch (Character.getType(codePoint)) {
            case Character.START_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION -> OPENING;
            case Character.END_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> CLOSING;
            case Character.DASH_PUNCTUATION -> DASH;
            case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
            default -> other(codePoint);
        };
    }

    private static Surroundings other(int codePoint) {
        if (codePoint == '/') {
            return DASH;
        }
        boolean mark = Character.getType(codePoint) == Character.NON_SPACING_MARK;
        return Character.isLetter(codePoint) || mark || codePoint == TextRule.HIDDEN ? LETTER : OTHER;
    }

    /** Whether a character ends a phrase and no space follows it. */
    static boolean isWideStop(int codePoint) {
        return WIDE_STOPS.indexOf(codePoint) >= 0;
    }

    boolean isWord() {
        return this == LETTER || this == DIGIT || this == UNSPACED;
    }
}
