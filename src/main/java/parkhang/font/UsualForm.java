package parkhang.font;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import org.jspecify.annotations.Nullable;

/** Stands in for a form of East Asian typography that no font at hand has: a fullwidth letter is set as the usual one (UAX #11). */
final class UsualForm {
    private static final int FIRST = 0xFF01;
    private static final int LAST = 0xFFEE;

    private UsualForm() {}

    /** The usual form of a fullwidth or a halfwidth one; of all else the character itself. */
    static int of(int codePoint) {
        if (codePoint < FIRST || codePoint > LAST) {
            return codePoint;
        }
        int type = UCharacter.getIntPropertyValue(codePoint, UProperty.DECOMPOSITION_TYPE);
        boolean isForm = type == UCharacter.DecompositionType.WIDE || type == UCharacter.DecompositionType.NARROW;
        @Nullable String usual = isForm ? Normalizer2.getNFKDInstance().getRawDecomposition(codePoint) : null;
        return usual == null ? codePoint : usual.codePointAt(0);
    }

    /** The text as a face can set it: as long as it was, with usual forms only where the face lacks the others. */
    static String in(String text, FontFace face) {
        if (text.chars().noneMatch(unit -> unit >= FIRST && unit <= LAST)) {
            return text;
        }
        StringBuilder set = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit >= FIRST && unit <= LAST && !face.covers(unit)) {
                set.setCharAt(i, (char) of(unit));
            }
        }
        return set.toString();
    }
}
