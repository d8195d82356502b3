package parkhang.text.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parkhang.text.SparseSearch;
import parkhang.text.TextRule;
import parkhang.text.number.Quantities.Day;

/** Finds the dates in a text of one locale: "May 9 and 10", "9. und 10. Mai", "09.05.2023", "5月9日". */
final class DayReader {
    private static final int MONTHS = 12;
    private static final int DAYS = 31;

    private static final String DAY = "\\d{1,2}(?!\\d|[.,:]\\d)(?:st|nd|rd|th|ers?|de|ste|e|\\.)?";
    private static final String AND =
            "(?:\\s{0,3}[,–/-]\\s{0,3}|\\s{0,3},?\\s{1,3}(?:and|to|or|und|bis|oder|en|tot|of|et|ou|au|à|y|al|e|i)\\s{1,3})"
                    + "(?:(?:the|den|dem|zum|le|de)\\s{1,3})?";
    private static final String LIST = "(" + DAY + "(?:" + AND + DAY + "){0,30})";

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern NUMERIC =
            Pattern.compile("(?<![\\d./-])(\\d{1,4})([./-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?!\\d|[./-]\\d)");
    private static final Pattern HAN = Pattern.compile("(\\d{1,2})月(?:(\\d{1,2})[日号號])?");

    private final MonthNames months;
    private final Pattern dayFirst;
    private final Pattern monthFirst;
    private final Pattern monthAndYear;
    private final Pattern month;

    DayReader(Locale locale) {
        months = MonthNames.of(locale);
        String name = "(" + months.pattern() + ")";
        dayFirst = Pattern.compile("(?<![\\d.,:/-])" + LIST + "[\\s\\u00A0]?(?:of |de |d')?" + name);
        monthFirst = Pattern.compile(name + "[\\s\\u00A0]?(?:the )?" + LIST);
        monthAndYear = Pattern.compile(name + ",?[\\s\\u00A0](?:of |de )?(?=\\d{4}(?!\\d))");
        month = Pattern.compile(name);
    }

    /** The dates; they are hidden in the text, but for their years. */
    List<Day> read(StringBuilder text) {
        List<Day> found = new ArrayList<>();
        numeric(text, found);
        SparseSearch hans = new SparseSearch(HAN, text.toString(), SparseSearch.DIGIT);
        while (hans.find()) {
            Matcher han = hans.found();
            add(han.group(), number(han.group(1)), han.group(2) == null ? 0 : number(han.group(2)), found);
            hide(han.start(), han.end(), text);
        }
        listed(new SparseSearch(dayFirst, text.toString(), SparseSearch.DIGIT), 1, 2, text, found);
        if (months.monthFirst()) {
            listed(new SparseSearch(monthFirst, text.toString(), months::mayBegin), 2, 1, text, found);
        }
        for (MatchResult beside : SparseSearch.results(monthAndYear, text.toString(), months::mayBegin)) {
            add(beside.group(1), months.number(beside.group(1)), 0, found);
        }
        return found;
    }

    /** The months that a text names. */
    Set<Integer> months(String text) {
        Set<Integer> named = new TreeSet<>();
        SparseSearch.results(month, text, months::mayBegin).forEach(found -> named.add(months.number(found.group(1))));
        return named;
    }

    private void numeric(StringBuilder text, List<Day> found) {
        for (MatchResult date : SparseSearch.results(NUMERIC, text.toString(), SparseSearch.DIGIT)) {
            boolean yearFirst = date.group(1).length() > 2;
            int first = number(date.group(yearFirst ? 3 : 1));
            int second = number(date.group(yearFirst ? 4 : 3));
            boolean turned = !yearFirst && !months.monthFirst();
            int ofMonth = turned ? second : first;
            int ofDay = turned ? first : second;
            boolean mustTurn = ofMonth > MONTHS && ofDay <= MONTHS;
            if (add(date.group(), mustTurn ? ofDay : ofMonth, mustTurn ? ofMonth : ofDay, found)) {
                int year = yearFirst ? 1 : 4;
                hide(date.start(), date.start(year), text);
                hide(date.end(year), date.end(), text);
            }
        }
    }

    private void listed(SparseSearch search, int days, int name, StringBuilder text, List<Day> found) {
        while (search.find()) {
            Matcher list = search.found();
            int ofMonth = months.number(list.group(name));
            NUMBER.matcher(list.group(days))
                    .results()
                    .forEach(day -> add(list.group(), ofMonth, number(day.group()), found));
            hide(list.start(), list.end(), text);
        }
    }

    private static boolean add(String text, int month, int day, List<Day> found) {
        boolean real = month >= 1 && month <= MONTHS && day <= DAYS;
        if (real) {
            found.add(new Day(text, month, day));
        }
        return real;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static void hide(int start, int end, StringBuilder text) {
        for (int i = start; i < end; i++) {
            text.setCharAt(i, TextRule.HIDDEN);
        }
    }
}
