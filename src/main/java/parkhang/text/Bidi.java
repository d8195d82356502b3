package parkhang.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The direction in which letters run. */
public final class Bidi {
    private static final String EMBEDDINGS = "\u202A\u202B\u202D\u202E";
    private static final String ISOLATES = "\u2066\u2067\u2068";
    private static final char END_OF_EMBEDDING = '\u202C';
    private static final char END_OF_ISOLATE = '\u2069';

    /** Where Hebrew begins, before which nothing turns anything. */
    private static final char FIRST_TO_TURN = 0x0590;

    /** A bit for each class. */
    private static final int TURNING = 1 << UCharacterDirection.RIGHT_TO_LEFT
            | 1 << UCharacterDirection.RIGHT_TO_LEFT_ARABIC
            | 1 << UCharacterDirection.ARABIC_NUMBER
            | 1 << UCharacterDirection.RIGHT_TO_LEFT_EMBEDDING
            | 1 << UCharacterDirection.RIGHT_TO_LEFT_OVERRIDE
            | 1 << UCharacterDirection.RIGHT_TO_LEFT_ISOLATE;

    private Bidi() {}

    /**
     * Where the first explicit control stands (UAX #9, section 2) that opens what is not closed before the text or the isolate
     * around it ends, or closes what was not opened; as a UTF-16 offset, negative where there is none.
     */
    public static int unbalancedControl(String text) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (EMBEDDINGS.indexOf(c) >= 0 || ISOLATES.indexOf(c) >= 0) {
                open.push(i);
            } else if (c == END_OF_EMBEDDING || c == END_OF_ISOLATE) {
                String openers = c == END_OF_EMBEDDING ? EMBEDDINGS : ISOLATES;
                if (open.isEmpty() || openers.indexOf(text.charAt(open.pop())) < 0) {
                    return i;
                }
            }
        }
        return open.isEmpty() ? -1 : open.getLast();
    }

    /** Such a control's {@code name} and {@code number}; empty where there is none. */
    public static Optional<Map<String, String>> withoutPartner(String text) {
        int at = unbalancedControl(text);
        return at < 0
                ? Optional.empty()
                : Optional.of(Map.of(
                        "name", Character.getName(text.charAt(at)),
                        "number", String.format(Locale.ROOT, "U+%04X", (int) text.charAt(at))));
    }

    /**
     * Whether a text that runs from left to right may hold anything that doesn't: letters and Arabic numbers, also beyond U+FFFF,
     * and controls (UAX #9, classes R, AL, AN, RLE, RLO and RLI).
     */
    public static boolean mayTurn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_TO_TURN && (1 << UCharacter.getDirection(text.codePointAt(i)) & TURNING) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text has letters that run from right to left (UAX #9, classes R and AL). */
    public static boolean isNeededFor(String text) {
        return text.codePoints()
                .map(UCharacter::getDirection)
                .anyMatch(direction -> direction == UCharacterDirection.RIGHT_TO_LEFT
                        || direction == UCharacterDirection.RIGHT_TO_LEFT_ARABIC);
    }

    /**
     * Whether a name, a number or an address runs the other way than the text around it. Among what runs from right to left that is
     * all without a letter that does; else what begins with one, for a name may have another in brackets behind it.
     *
     * @param rightToLeft the direction of the text around it
     */
    public static boolean turns(String text, boolean rightToLeft) {
        return isNeededFor(text) != rightToLeft && (rightToLeft || !beginsLeftToRight(text));
    }

    /** Whether the first letter that has a direction runs from left to right. */
    public static boolean beginsLeftToRight(String text) {
        return com.ibm.icu.text.Bidi.getBaseDirection(text) == com.ibm.icu.text.Bidi.LTR;
    }
}
