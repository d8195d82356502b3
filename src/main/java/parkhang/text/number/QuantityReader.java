package parkhang.text.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parkhang.text.Contacts;
import parkhang.text.SparseSearch;
import parkhang.text.TextRule;
import parkhang.text.number.Quantities.Amount;
import parkhang.text.number.Quantities.Day;
import parkhang.text.number.Quantities.Time;

/** Reads what a text of one locale says with digits. Several threads use one. */
final class QuantityReader {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final int GROUP = 3;

    /** Of a word behind a number that says how many thousands it counts, in UTF-16 code units. */
    private static final int LONGEST = 64;

    /** What has more digits is no number that anybody compares, and reading one takes time by the square of them. */
    private static final int MOST_DIGITS = 100;

    private static final Pattern NUMBER = Pattern.compile("(?<spaced>\\d{1,3}(?:[ \\u00A0]\\d{3})+(?!\\d)(?:[.,]\\d+)?)"
            + "|(?<grouped>\\d{1,3}(?:'\\d{3})+(?!\\d)(?:[.,]\\d+)?"
            + "|\\d{1,3}(?:,\\d{3})+(?!\\d)\\.\\d+|\\d{1,3}(?:\\.\\d{3})+(?!\\d),\\d+"
            + "|\\d{1,3}(?:,\\d{3}){2,}(?!\\d|,\\d)|\\d{1,3}(?:\\.\\d{3}){2,}(?!\\d|\\.\\d))"
            + "|(?<whole>\\d+)(?<sign>[.,])(?<decimals>\\d+)(?![.,]?\\d)"
            + "|\\d+");

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern SEPARATORS = Pattern.compile("\\D+");

    /** What follows a number at once in English, and is no unit of measurement there. */
    private static final Map<String, Integer> LETTERS =
            Map.of("m", 6, "M", 6, "bn", 9, "B", 9, "tn", 12, "k", 3, "K", 3);

    private final String language;
    private final NumberSymbols symbols;
    private final DayReader days;
    private final NumberWords words;

    QuantityReader(Locale locale) {
        language = locale.getLanguage();
        symbols = NumberSymbols.of(locale);
        days = new DayReader(locale);
        words = new NumberWords(locale);
    }

    /** An ISO 639 code. */
    String language() {
        return language;
    }

    NumberWords words() {
        return words;
    }

    /** Addresses and telephone numbers are not looked into. */
    Quantities read(String text) {
        StringBuilder rest =
                new StringBuilder(plain(text).replace(NumberWords.ALWAYS, String.valueOf(TextRule.HIDDEN)));
        List<Time> times = TimeReader.read(rest);
        List<Day> dates = days.read(rest);
        return new Quantities(amounts(rest.toString()), dates, times);
    }

    /** The months that a text names, beside a number or not, from 1. */
    Set<Integer> months(String text) {
        return days.months(plain(text));
    }

    private String plain(String text) {
        return Digits.plain(Contacts.in(text).rest(), symbols.decimal());
    }

    private List<Amount> amounts(String text) {
        List<Amount> found = new ArrayList<>();
        Set<BigDecimal> used = new LinkedHashSet<>();
        SparseSearch numbers = new SparseSearch(NUMBER, text, SparseSearch.DIGIT);
        while (numbers.find()) {
            found.add(amount(numbers.found(), text, used));
        }
        return used.isEmpty()
                ? found
                : found.stream().map(amount -> scaled(amount, used)).toList();
    }

    private Amount amount(Matcher number, String text, Set<BigDecimal> used) {
        BigDecimal value = value(number);
        List<BigDecimal> parts = parts(number);
        String behind = text.substring(number.end(), Math.min(number.end() + LONGEST, text.length()));
        int gap = !behind.isEmpty() && " \u00A0-".indexOf(behind.charAt(0)) >= 0 ? 1 : 0;
        for (Map.Entry<String, BigDecimal> scale : symbols.scales().entrySet()) {
            if (behind.startsWith(scale.getKey(), gap)
                    && ends(behind, gap + scale.getKey().length())) {
                used.add(scale.getValue());
                String written = number.group()
                        + behind.substring(0, gap + scale.getKey().length());
                return new Amount(written, List.of(value.multiply(scale.getValue())), List.of());
            }
        }
        List<BigDecimal> readings = new ArrayList<>(List.of(value));
        LETTERS.forEach((letters, power) -> {
            if (behind.startsWith(letters) && ends(behind, letters.length())) {
                readings.add(value.scaleByPowerOfTen(power));
            }
        });
        decade(value, readings);
        return new Amount(number.group(), readings, parts);
    }

    /** A Latin word ends where no letter follows; a Chinese one ends anyhow. */
    private static boolean ends(String text, int at) {
        return at == text.length()
                || !Character.isLetter(text.charAt(at))
                || Character.isIdeographic(text.charAt(at - 1));
    }

    private BigDecimal value(Matcher number) {
        if (number.group("whole") != null) {
            String decimals = number.group("decimals");
            boolean grouped = number.group("sign").charAt(0) != symbols.decimal()
                    && decimals.length() == GROUP
                    && number.group("whole").length() <= GROUP
                    && !number.group("whole").equals("0");
            return number(number.group("whole") + (grouped ? "" : ".") + decimals);
        }
        String digits = number.group();
        int last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        boolean decimal = last >= 0 && digits.indexOf(digits.charAt(last)) == last;
        String whole = decimal ? digits.substring(0, last) : digits;
        return number(SEPARATORS.matcher(whole).replaceAll("") + (decimal ? "." + digits.substring(last + 1) : ""));
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.length() > MOST_DIGITS ? digits.substring(0, MOST_DIGITS) : digits);
    }

    /** A space may part thousands or two numbers, a point that is not the locale's two numbers of a date. */
    private List<BigDecimal> parts(Matcher number) {
        boolean two = number.group("whole") != null && number.group("sign").charAt(0) != symbols.decimal();
        if (number.group("spaced") == null && !two) {
            return List.of();
        }
        List<BigDecimal> parts = new ArrayList<>();
        DIGITS.matcher(number.group()).results().forEach(part -> parts.add(number(part.group())));
        return parts;
    }

    /** The 1950s are the fifties. */
    private static void decade(BigDecimal value, List<BigDecimal> readings) {
        if (value.scale() <= 0
                && value.precision() == 4
                && value.remainder(BigDecimal.TEN).signum() == 0) {
            BigDecimal years = value.remainder(BigDecimal.valueOf(100));
            if (years.signum() > 0) {
                readings.add(years);
            }
        }
    }

    /** In "1 and 2 million" the one may be a million too. */
    private static Amount scaled(Amount amount, Set<BigDecimal> scales) {
        BigDecimal value = amount.readings().get(0);
        if (value.compareTo(THOUSAND) >= 0) {
            return amount;
        }
        List<BigDecimal> readings = new ArrayList<>(amount.readings());
        scales.forEach(scale -> readings.add(value.multiply(scale)));
        return new Amount(amount.text(), readings, amount.parts());
    }
}
