package parkhang.text.typography;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import parkhang.text.Spaces;
import parkhang.text.TextRule;

/** Numbers whose thousands are parted by spaces: "1 200 000". The space is the locale's (CLDR), and no line breaks there. */
final class GroupedNumbers {
    private static final List<String> ANY_SPACE = List.of(" ", Spaces.NO_BREAK, Spaces.NARROW_NO_BREAK);

    private static final String GROUPED =
            "(?=[1-9])(?<![\\p{L}\\p{Nd}.,+-]|\\p{Nd}\\h)[1-9]\\p{Nd}{0,2}(?:\\h\\p{Nd}{3})+(?!\\p{Nd}|\\h\\p{Nd})";

    private GroupedNumbers() {}

    /** None where thousands are parted by a point, a comma or an apostrophe: two numbers may follow each other there. */
    static List<TextRule> of(Locale locale) {
        String separator =
                DecimalFormatSymbols.getInstance(ULocale.forLocale(locale)).getGroupingSeparatorString();
        return separator.isBlank() || separator.equals(Spaces.NO_BREAK) || separator.equals(Spaces.NARROW_NO_BREAK)
                ? List.of(Replacement.of(ANY_SPACE, GROUPED, found -> found.replaceAll("\\h", separator)))
                : List.of();
    }
}
