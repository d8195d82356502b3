package parkhang.html;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parkhang.text.Bidi;
import parkhang.text.Locales;

/** In which direction something within a line runs, in HTML's words; null where it runs as the line does. */
final class OwnDirection {
    private OwnDirection() {}

    /**
     * That of a name, a number or an address: a full stop at its end, or brackets around a part of it, would go to the other side.
     *
     * @param rightToLeft the line's direction
     */
    static @Nullable String of(String text, boolean rightToLeft) {
        return Bidi.turns(text, rightToLeft) ? other(rightToLeft) : null;
    }

    /** That of words in a language. */
    static @Nullable String of(Locale language, boolean rightToLeft) {
        return Locales.isRightToLeft(language) == rightToLeft ? null : other(rightToLeft);
    }

    private static String other(boolean rightToLeft) {
        return rightToLeft ? "ltr" : "rtl";
    }
}
