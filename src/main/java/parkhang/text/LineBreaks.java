package parkhang.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where a line may end: UAX #14 with the locale's tailoring, and not inside what is read as one: "10. Mai 2023", "1,2 Millionen",
 * "S. 138". Nor does a text of some length end in a line of one short word. For one thread.
 */
public final class LineBreaks {
    /** What {@link #next()} gives behind the last place. */
    public static final int DONE = BreakIterator.DONE;

    /** Shorter texts, such as a narrow table's, are broken wherever the rules let them. */
    private static final int PHRASE = 16;

    private static final int SENTENCE = 40;

    /** The longest word that doesn't fill a last line, with what closes it. */
    private static final int SHORT_WORD = 7;

    private static final int REACH = 24;

    private static final Pattern SMALL_NUMBER =
            Pattern.compile("(^|.*[\\s\\p{Ps}\\p{Pi}])\\p{N}{1,3}([.,]\\p{N}+)?\\.? ");
    private static final Pattern SHORT_FORM = Pattern.compile("(^|.*[^\\p{L}])(\\p{L}{1,4}\\.|\\p{L}?[§°]) ");

    /** What is told apart by number, in the languages of the first offices. */
    private static final String NUMBERED =
            "(art[ií]|kapitel|chap|hoofdst|se[ck]ti|para|pag|seite|tab|fig|abb|num|nr|no)\\p{L}*\\.?";

    private static final Pattern REFERENCE = Pattern.compile("(?iU)(^|.*\\W)" + NUMBERED + " ");
    private static final Pattern REFERENCE_NUMBER = Pattern.compile("(?iU)(^|.*\\W)" + NUMBERED + " \\p{N}+ ");
    private static final Pattern CONTENT_WORD = Pattern.compile("(\\p{L}{4,}|\\p{Lu}).*", Pattern.DOTALL);

    private final BreakIterator rules;
    private final List<String> months;
    private String text = "";

    public LineBreaks(Locale locale) {
        ULocale icuLocale = ULocale.forLocale(locale);
        rules = BreakIterator.getLineInstance(icuLocale);
        months = List.of(DateFormatSymbols.getInstance(icuLocale).getMonths());
    }

    public void setText(String newText) {
        text = newText;
        rules.setText(newText);
    }

    /** The next place, as a UTF-16 offset behind the character that ends the line; at last the text's length. */
    public int next() {
        int place = rules.next();
        while (place != DONE && place < text.length() && text.length() >= PHRASE && isTied(place)) {
            place = rules.next();
        }
        return place;
    }

    private boolean isTied(int place) {
        String before = text.substring(Math.max(0, place - REACH), place);
        String after = text.substring(place);
        if (Character.isDigit(after.codePointAt(0))) {
            return SHORT_FORM.matcher(before).matches()
                    || REFERENCE.matcher(before).matches()
                    || months.stream().anyMatch(month -> before.endsWith(month + ' '));
        }
        return isCounted(before, after) || (text.length() >= SENTENCE && isShortWord(after));
    }

    private boolean isCounted(String before, String after) {
        return SMALL_NUMBER.matcher(before).matches()
                && !REFERENCE_NUMBER.matcher(before).matches()
                && (CONTENT_WORD.matcher(after).matches() || months.stream().anyMatch(after::startsWith));
    }

    private static boolean isShortWord(String rest) {
        return rest.length() <= SHORT_WORD && rest.chars().noneMatch(Character::isWhitespace);
    }
}
