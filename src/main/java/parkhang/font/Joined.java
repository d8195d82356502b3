package parkhang.font;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UProperty;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The letters beside a text that its first and last letters join to: an emphasised part of an Arabic word keeps its forms (Unicode
 * 15, section 9.2). Empty where nothing joins.
 *
 * @param before a letter
 * @param after a letter
 */
public record Joined(String before, String after) {
    public static final Joined NOT = new Joined("", "");

    private static final Set<Integer> TO_NEXT =
            Set.of(JoiningType.DUAL_JOINING, JoiningType.LEFT_JOINING, JoiningType.JOIN_CAUSING);
    private static final Set<Integer> TO_LAST =
            Set.of(JoiningType.DUAL_JOINING, JoiningType.RIGHT_JOINING, JoiningType.JOIN_CAUSING);

    /** What part of a text joins to. */
    public static Joined in(String text, int from, int to) {
        return in(text, from, to, NOT);
    }

    /** The same of a text that joins to others itself. */
    static Joined in(String text, int from, int to, Joined around) {
        @Nullable String before = last(text, from);
        @Nullable String after = first(text, to);
        return new Joined(before == null ? around.before : before, after == null ? around.after : after);
    }

    /** The letter that ends a text before a place; null where nothing but marks stands there. */
    private static @Nullable String last(String text, int end) {
        int i = end;
        while (i > 0) {
            int letter = text.codePointBefore(i);
            if (type(letter) != JoiningType.TRANSPARENT) {
                return TO_NEXT.contains(type(letter)) ? Character.toString(letter) : "";
            }
            i -= Character.charCount(letter);
        }
        return null;
    }

    private static @Nullable String first(String text, int start) {
        int i = start;
        while (i < text.length()) {
            int letter = text.codePointAt(i);
            if (type(letter) != JoiningType.TRANSPARENT) {
                return TO_LAST.contains(type(letter)) ? Character.toString(letter) : "";
            }
            i += Character.charCount(letter);
        }
        return null;
    }

    private static int type(int letter) {
        return UCharacter.getIntPropertyValue(letter, UProperty.JOINING_TYPE);
    }
}
