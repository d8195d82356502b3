package parkhang.text.number;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a locale names months (CLDR).
 *
 * @param numbers the month, from 1, of each name, whole or cut short, without a full stop
 * @param pattern an expression for any of them that is a word
 * @param first the characters that the names begin with
 * @param monthFirst whether the month stands before the day: May 10
 */
record MonthNames(Map<String, Integer> numbers, String pattern, String first, boolean monthFirst) {
    private static final int SHORTEST = 3;

    static MonthNames of(Locale locale) {
        ULocale of = ULocale.forLocale(locale);
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(of);
        Map<String, Integer> numbers = new HashMap<>();
        for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
            add(symbols.getMonths(context, DateFormatSymbols.WIDE), true, numbers);
            add(symbols.getMonths(context, DateFormatSymbols.ABBREVIATED), false, numbers);
        }
        for (String september : List.of("Sep", "sep")) {
            if (numbers.containsKey(september)) {
                numbers.put(september + "t", numbers.get(september));
            }
        }
        String names = numbers.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(name -> name))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        DateFormat format = DateFormat.getDateInstance(DateFormat.LONG, of);
        String order = format instanceof SimpleDateFormat simple ? simple.toPattern() : "d M";
        String pattern = "(?<!\\p{L})(?:" + (names.isEmpty() ? "(?!)" : names) + ")(?!\\p{L})\\.?";
        String first = numbers.keySet().stream()
                .map(name -> name.substring(0, name.offsetByCodePoints(0, 1)))
                .distinct()
                .sorted()
                .collect(Collectors.joining());
        return new MonthNames(numbers, pattern, first, order.indexOf('M') < order.indexOf('d'));
    }

    /** A name with digits in it ("5月") is read as a number; a whole one may begin a sentence. */
    private static void add(String[] months, boolean whole, Map<String, Integer> numbers) {
        for (int i = 0; i < months.length && i < 12; i++) {
            String name = months[i].replaceFirst("\\.$", "");
            if (name.length() >= SHORTEST && name.chars().noneMatch(Character::isDigit)) {
                numbers.put(name, i + 1);
                if (whole) {
                    numbers.put(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1), i + 1);
                }
            }
        }
    }

    /** Whether a name may begin at an offset of a text, with a code point that stands there. */
    boolean mayBegin(CharSequence text, int offset, int c) {
        return first.indexOf(c) >= 0 && (offset == 0 || !Character.isLetter(Character.codePointBefore(text, offset)));
    }

    /** The month of a name that the pattern found. */
    int number(String name) {
        return numbers.getOrDefault(name.replaceFirst("\\.$", ""), 0);
    }
}
