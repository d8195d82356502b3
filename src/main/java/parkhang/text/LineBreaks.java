package parkhang.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Locale;

/** Where a line may end: UAX #14 with the locale's tailoring. For one thread. */
public final class LineBreaks {
    /** What {@link #next()} gives behind the last place. */
    public static final int DONE = BreakIterator.DONE;

    private final BreakIterator rules;

    public LineBreaks(Locale locale) {
        rules = BreakIterator.getLineInstance(ULocale.forLocale(locale));
    }

    public void setText(String text) {
        rules.setText(text);
    }

    /** The next place, as a UTF-16 offset behind the character that ends the line; at last the text's length. */
    public int next() {
        return rules.next();
    }
}
