package parkhang.text.number;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parkhang.text.Folding;

/** Finds dates that are written with their months' names or in figures, in one language or in all that CLDR has. */
public final class WrittenDays {
    private static final Map<Locale, WrittenDays> KNOWN = new ConcurrentHashMap<>();

    /** What may stand between the parts of a date: marks, the end of an ordinal, a short word such as "de" or "gada". */
    private static final String GAP =
            "(?:[\\s.,'ºª-]{0,3}(?:(?<!\\p{L})\\p{L}{1,4}(?!\\p{L})|(?<=\\p{Nd})\\p{L}{1,3}(?!\\p{L}))?[\\s.,']{0,3})";

    private static final String DAY = "(?<!\\p{Nd}|\\p{Nd}[.,])(\\p{Nd}{1,2})(?!\\p{Nd})";
    private static final String YEAR = "(?<!\\p{Nd})(\\p{Nd}{4})(?!\\p{Nd})";
    /** A word for the year behind it. */
    private static final String ERA = "(?:\\h?(?:г|р|года|року)(?!\\p{L})\\.?)?";

    private static final Pattern FIGURES =
            Pattern.compile("(?<![\\p{Nd}./-])(\\p{Nd}{1,2})([./-])\\h?(\\p{Nd}{1,2})\\2\\h?(\\p{Nd}{4})(?!\\p{Nd})");
    private static final Pattern ISO =
            Pattern.compile("(?<![\\p{Nd}-])(\\p{Nd}{4})-(\\p{Nd}{2})-(\\p{Nd}{2})(?![\\p{Nd}-])");
    private static final Pattern HAN =
            Pattern.compile("(\\p{Nd}{4})\\h?[年년]\\h?(\\p{Nd}{1,2})\\h?[月월]\\h?(\\p{Nd}{1,2})\\h?[日号號일]");
    private static final Pattern SURE = Pattern.compile("(?<!\\p{Nd})\\p{Nd}{4}(?!\\p{Nd})");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final int MONTHS = 12;
    private static final int LONGEST = 400;

    private final Map<String, Integer> months = new HashMap<>();
    private final Map<String, DayOfWeek> weekdays = new HashMap<>();
    private final List<Form> forms;
    private final boolean monthFirst;
    private final Pattern weekday;

    /** Which group of a pattern is what; 0 for what it has not. */
    private record Form(Pattern pattern, int year, int month, int day) {}

    /**
     * A date in a text.
     *
     * @param start UTF-16 offset, of its weekday where it has one
     * @param year 0 where it is not said
     * @param day null where the calendar has none of the kind, or where the weekday is that of another day
     */
    public record Written(int start, int end, int year, @Nullable LocalDate day) {}

    private WrittenDays(Locale locale) {
        MonthNames names = MonthNames.of(locale);
        names.numbers().forEach((name, number) -> months.put(Folding.of(name), number));
        this.monthFirst = names.monthFirst();
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(ULocale.forLocale(locale));
        for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
            String[] days = symbols.getWeekdays(DateFormatSymbols.FORMAT, width);
            for (int i = 1; i < days.length; i++) {
                weekdays.putIfAbsent(Folding.of(days[i].replaceFirst("\\.$", "")), DayOfWeek.of((i + 5) % 7 + 1));
            }
        }
        String month = "(?<!\\p{L})(" + alternatives(months.keySet()) + ")(?![\\p{L}])";
        this.forms = List.of(
                new Form(Pattern.compile(DAY + GAP + month + GAP + YEAR + ERA), 3, 2, 1),
                new Form(Pattern.compile(month + GAP + DAY + GAP + YEAR + ERA), 3, 1, 2),
                new Form(Pattern.compile(YEAR + GAP + month + GAP + DAY), 1, 2, 3),
                new Form(Pattern.compile(YEAR + GAP + DAY + GAP + month), 1, 3, 2),
                new Form(Pattern.compile(DAY + GAP + month), 0, 2, 1),
                new Form(Pattern.compile(month + GAP + DAY), 0, 1, 2));
        this.weekday = Pattern.compile(
                "(?<!\\p{L})(" + alternatives(weekdays.keySet()) + ")[.,]?\\s{1,2}(?:\\p{L}{2,3}\\s|l')?$");
    }

    private static String alternatives(Set<String> names) {
        String joined = names.stream()
                .filter(name -> !name.isEmpty())
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(name -> name))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return joined.isEmpty() ? "(?!)" : joined;
    }

    /**
     * The dates of a short text, in its order: in the first of the languages that finds any, or else in any language of CLDR,
     * where all that find one agree.
     */
    public static List<Written> in(String text, List<Locale> languages) {
        if (text.length() > LONGEST || text.codePoints().noneMatch(Character::isDigit)) {
            return List.of();
        }
        for (Locale language : languages) {
            List<Written> found = of(language).find(text);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return SURE.matcher(text).find() ? inAny(text) : List.of();
    }

    private static List<Written> inAny(String text) {
        String folded = Folding.of(text);
        Set<Locale> spoken = WORD.matcher(folded)
                .results()
                .flatMap(word -> Languages.BY_WORD.getOrDefault(word.group(), List.of()).stream())
                .collect(Collectors.toSet());
        Set<List<Written>> found = new LinkedHashSet<>();
        for (Locale language : Languages.ALL) {
            boolean mayBe = spoken.contains(language) || Languages.OTHERS.contains(language);
            List<Written> days = mayBe ? of(language).named(folded) : List.of();
            if (!days.isEmpty() && days.get(0).year() > 0) {
                found.add(days);
            }
        }
        Set<LocalDate> days = new HashSet<>();
        found.forEach(written -> days.add(written.get(0).day()));
        return days.size() == 1 ? found.iterator().next() : List.of();
    }

    /** Made when the first date asks for them: there are some two hundred. */
    private static final class Languages {
        static final List<Locale> ALL = Stream.of(DateFormatSymbols.getAvailableLocales())
                .map(Locale::getLanguage)
                .distinct()
                .sorted()
                .map(Locale::forLanguageTag)
                .toList();

        /** Those that have a month whose name begins with a word. */
        static final Map<String, List<Locale>> BY_WORD = new HashMap<>();

        /** Those that have a month whose name begins with no letter. */
        static final Set<Locale> OTHERS = new HashSet<>();

        static {
            for (Locale language : ALL) {
                for (String month : of(language).months.keySet()) {
                    Matcher word = WORD.matcher(month);
                    if (word.lookingAt()) {
                        BY_WORD.computeIfAbsent(word.group(), none -> new ArrayList<>())
                                .add(language);
                    } else {
                        OTHERS.add(language);
                    }
                }
            }
        }
    }

    private static WrittenDays of(Locale locale) {
        return KNOWN.computeIfAbsent(locale, WrittenDays::new);
    }

    private List<Written> find(String text) {
        String folded = Folding.of(text);
        List<Written> found = new ArrayList<>();
        figures(ISO, folded, 1, 2, 3, found);
        figures(HAN, folded, 1, 2, 3, found);
        Matcher figures = FIGURES.matcher(folded);
        while (figures.find()) {
            int first = number(figures.group(1));
            int second = number(figures.group(3));
            boolean dotted = figures.group(2).equals(".");
            boolean sure = dotted || !monthFirst || first > MONTHS || second > MONTHS || first == second;
            boolean dayFirst = second <= MONTHS;
            add(
                    found,
                    figures.start(),
                    figures.end(),
                    number(figures.group(4)),
                    sure ? dayFirst ? second : first : 0,
                    dayFirst ? first : second,
                    folded);
        }
        found.addAll(named(folded));
        found.sort(Comparator.comparingInt(Written::start));
        return found;
    }

    private void figures(Pattern pattern, String folded, int year, int month, int day, List<Written> found) {
        Matcher date = pattern.matcher(folded);
        while (date.find()) {
            add(
                    found,
                    date.start(),
                    date.end(),
                    number(date.group(year)),
                    number(date.group(month)),
                    number(date.group(day)),
                    folded);
        }
    }

    /** With the months' names. */
    private List<Written> named(String folded) {
        List<Written> found = new ArrayList<>();
        StringBuilder rest = new StringBuilder(folded);
        for (Form form : forms) {
            Matcher date = form.pattern.matcher(rest.toString());
            while (date.find()) {
                int year = form.year == 0 ? 0 : number(date.group(form.year));
                int month = months.getOrDefault(date.group(form.month), 0);
                add(found, date.start(), date.end(), year, month, number(date.group(form.day)), folded);
                for (int i = date.start(); i < date.end(); i++) {
                    rest.setCharAt(i, '_');
                }
            }
        }
        return found;
    }

    private void add(List<Written> found, int start, int end, int year, int month, int day, String folded) {
        Matcher name = weekday.matcher(folded).region(Math.max(0, start - 24), start);
        DayOfWeek said = name.find() ? weekdays.get(name.group(1)) : null;
        boolean isDay = month >= 1
                && month <= MONTHS
                && day >= 1
                && day <= Month.of(month).length(year == 0 || Year.isLeap(year));
        LocalDate date = isDay ? LocalDate.of(year == 0 ? 4 : year, month, day) : null;
        boolean wrong = date != null && said != null && year > 0 && date.getDayOfWeek() != said;
        found.add(new Written(said == null ? start : name.start(1), end, year, wrong ? null : date));
    }

    private static int number(String digits) {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            number = 10 * number + Character.digit(digits.charAt(i), 10);
        }
        return number;
    }
}
