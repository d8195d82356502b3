package parkhang.text;

import com.ibm.icu.text.ConstrainedFieldPosition;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Enumerations as CLDR writes them: "A, B, and C". */
public final class Lists {
    private Lists() {}

    /** What stands between one of some things and the next: one text less than there are things. It may depend on how these begin. */
    public static List<String> between(List<String> things, Locale locale) {
        ListFormatter.FormattedList list =
                ListFormatter.getInstance(ULocale.forLocale(locale)).formatToValue(things);
        ConstrainedFieldPosition thing = new ConstrainedFieldPosition();
        thing.constrainField(ListFormatter.Field.ELEMENT);
        List<String> between = new ArrayList<>();
        for (int end = -1; list.nextPosition(thing); end = thing.getLimit()) {
            if (end >= 0) {
                between.add(list.toString().substring(end, thing.getStart()));
            }
        }
        return between;
    }
}
