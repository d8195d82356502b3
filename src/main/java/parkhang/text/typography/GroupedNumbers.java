package parkhang.text.typography;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import parkhang.text.Spaces;
import parkhang.text.TextRule;

/**
 * Numbers whose thousands are parted by spaces: "1 200 000". The space is the locale's (CLDR), or the one that was typed, and
 * no line breaks there.
 */
final class GroupedNumbers {
    private static final List<String> ANY_SPACE = List.of(" ", Spaces.NO_BREAK, Spaces.NARROW_NO_BREAK);

    private static final String FIRST = "(?=[1-9])(?<![\\p{L}\\p{Nd}.,+-]|\\p{Nd}\\h)[1-9]\\p{Nd}{0,2}";
    private static final String LAST = "(?!\\p{Nd}|\\h\\p{Nd})";
    private static final String GROUPED = FIRST + "(?:\\h\\p{Nd}{3})+" + LAST;

    /** Where thousands are parted by a point, a comma or an apostrophe, two numbers may follow each other, but hardly three. */
    private static final String MILLIONS = FIRST + "(?: \\p{Nd}{3}){2,}" + LAST;

    /** German has the point by CLDR, and the space by DIN 5008 and the Duden. */
    private static final String PLAIN = FIRST + "(?: \\p{Nd}{3})+" + LAST;

    private GroupedNumbers() {}

    static List<TextRule> of(Locale locale) {
        String separator =
                DecimalFormatSymbols.getInstance(ULocale.forLocale(locale)).getGroupingSeparatorString();
        boolean isSpace =
                separator.isBlank() || separator.equals(Spaces.NO_BREAK) || separator.equals(Spaces.NARROW_NO_BREAK);
        boolean isGerman = locale.getLanguage().equals("de");
        return List.of(
                isSpace
                        ? Replacement.of(ANY_SPACE, GROUPED, found -> found.replaceAll("\\h", separator))
                        : Replacement.of(
                                List.of(" "),
                                isGerman ? PLAIN : MILLIONS,
                                found -> found.replace(" ", Spaces.NO_BREAK)));
    }
}
