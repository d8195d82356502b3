package parkhang.text;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Enumerations as CLDR writes them: "A, B, and C". */
public final class Lists {
    /** A noncharacter: no list's pattern has it. */
    private static final String CUT = "\uFDD0";

    private Lists() {}

    /** What stands between one thing and the next where there are so many, at least one: one text less than there are things. */
    public static List<String> between(int count, Locale locale) {
        String list = ListFormatter.getInstance(ULocale.forLocale(locale)).format(Collections.nCopies(count, CUT));
        return Arrays.asList(list.split(CUT, -1)).subList(1, count);
    }
}
