package parkhang.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;

/** The direction in which letters run. */
public final class Bidi {
    private Bidi() {}

    /** Whether a text has letters that run from right to left (UAX #9, classes R and AL). */
    public static boolean isNeededFor(String text) {
        return text.codePoints()
                .map(UCharacter::getDirection)
                .anyMatch(direction -> direction == UCharacterDirection.RIGHT_TO_LEFT
                        || direction == UCharacterDirection.RIGHT_TO_LEFT_ARABIC);
    }
}
