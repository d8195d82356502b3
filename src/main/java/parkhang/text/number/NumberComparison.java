package parkhang.text.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parkhang.text.TextRule;
import parkhang.text.number.Quantities.Amount;
import parkhang.text.number.Quantities.Day;
import parkhang.text.number.Quantities.Time;

/**
 * Tells which numbers, times and dates of a text another one lacks, that may be in another language. A number may be said
 * in words there; numbers that both say in words are compared in English, Dutch, German and French.
 *
 * @param inOther what the first text has and the other one lacks
 * @param inFirst what the other text has and the first one lacks
 */
public record NumberComparison(Missing inOther, Missing inFirst) {
    /** Languages whose number words are told from other words well enough to be compared with each other. */
    private static final Set<String> COUNTED = Set.of("en", "nl", "de", "fr");

    /** Three numbers and more with points between, which may look like a date. */
    private static final Pattern VERSION = Pattern.compile("(?<![\\d.])\\d{1,9}(?:\\.\\d{1,9}){2,9}(?!\\.?\\d)");

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+");

    private static final Map<Locale, QuantityReader> READERS = new ConcurrentHashMap<>();

    /**
     * What a text has and another one lacks, as it is written.
     *
     * @param numbers and times of day
     */
    public record Missing(List<String> numbers, List<String> dates) {
        private static final Missing NONE = new Missing(List.of(), List.of());

        private Missing with(List<String> more) {
            return new Missing(Stream.concat(numbers.stream(), more.stream()).toList(), dates);
        }

        public Missing {
            numbers = List.copyOf(numbers);
            dates = List.copyOf(dates);
        }
    }

    /** Compares two texts, each by the forms of its locale. */
    public static NumberComparison of(String first, Locale firstLocale, String other, Locale otherLocale) {
        boolean counts = COUNTED.contains(firstLocale.getLanguage()) && COUNTED.contains(otherLocale.getLanguage());
        boolean digits = Digits.in(first) || Digits.in(other);
        if (!digits && !counts) {
            return new NumberComparison(Missing.NONE, Missing.NONE);
        }
        String same = digits ? versions(first, other) : "";
        NumberedText one =
                new NumberedText(without(same, first), READERS.computeIfAbsent(firstLocale, QuantityReader::new));
        NumberedText two =
                new NumberedText(without(same, other), READERS.computeIfAbsent(otherLocale, QuantityReader::new));
        NumberComparison inDigits = digits
                ? new NumberComparison(missing(one.quantities(), two), missing(two.quantities(), one))
                : new NumberComparison(Missing.NONE, Missing.NONE);
        return counts ? inDigits.withWords(one, two) : inDigits;
    }

    /** An expression for the numbers of versions, addresses and sections that stand in both texts; empty where there is none. */
    private static String versions(String first, String other) {
        return VERSION.matcher(first)
                .results()
                .map(MatchResult::group)
                .filter(version -> !GROUPED.matcher(version).matches() && other.contains(version))
                .map(Pattern::quote)
                .distinct()
                .collect(Collectors.joining("|"));
    }

    private static String without(String versions, String text) {
        return versions.isEmpty()
                ? text
                : text.replaceAll("(?<![\\d.])(?:" + versions + ")(?!\\.?\\d)", String.valueOf(TextRule.HIDDEN));
    }

    /**
     * Takes in what is said in words and is another number in the other text. Where one of them only lacks a number, its words may
     * have been put in another way.
     */
    private NumberComparison withWords(NumberedText one, NumberedText two) {
        List<String> missing = one.counted().stream()
                .filter(said -> said.values().stream().noneMatch(two::isAnywhere))
                .map(NumberWords.Said::text)
                .distinct()
                .toList();
        if (missing.isEmpty()) {
            return this;
        }
        List<String> added = two.counted().stream()
                .filter(said -> said.values().stream().noneMatch(one::isAnywhere))
                .map(NumberWords.Said::text)
                .distinct()
                .toList();
        return added.isEmpty() ? this : new NumberComparison(inOther.with(missing), inFirst.with(added));
    }

    private static Missing missing(Quantities wanted, NumberedText text) {
        Stream<Quantities.Written> amounts = written(wanted.numbers().stream().filter(amount -> !text.has(amount)));
        Stream<Quantities.Written> times = written(wanted.times().stream().filter(time -> !text.has(time)));
        Stream<Quantities.Written> dates = written(wanted.dates().stream().filter(date -> !text.has(date)));
        return new Missing(texts(Stream.concat(amounts, times)), texts(dates));
    }

    private static Stream<Quantities.Written> written(Stream<? extends Quantities.Written> quantities) {
        return quantities.map(quantity -> quantity);
    }

    private static List<String> texts(Stream<Quantities.Written> quantities) {
        return quantities.map(quantity -> quantity.text().strip()).distinct().toList();
    }

    /** A text with the numbers that it says, in digits or in words; it tells whether it has those of another one. */
    private static final class NumberedText {
        private final String text;
        private final Quantities quantities;
        private final NumberWords words;
        private final Set<BigDecimal> plain;
        private final Set<BigDecimal> all;

        /** Looked up only where digits don't do: most texts need none. */
        private @Nullable Set<BigDecimal> inWords;

        NumberedText(String text, QuantityReader reader) {
            this.text = text;
            this.quantities = reader.read(text);
            this.words = reader.words();
            this.plain = quantities.plainValues();
            this.all = quantities.allValues();
        }

        Quantities quantities() {
            return quantities;
        }

        List<NumberWords.Said> counted() {
            return words.counted(text);
        }

        boolean has(Amount amount) {
            return amount.readings().stream().anyMatch(this::isAnywhere)
                    || (!amount.parts().isEmpty() && amount.parts().stream().allMatch(this::isAnywhere));
        }

        /** "3 p.m." may be "15 Uhr", but also "from 3 to 4 p.m." or "drei Uhr". */
        boolean has(Time time) {
            List<BigDecimal> readings = time.readings();
            boolean minute = time.minute() == 0 || isAlone(BigDecimal.valueOf(time.minute()));
            return quantities.times().stream().anyMatch(time::looksLike)
                    || time.exactReadings().stream().anyMatch(plain::contains)
                    || (minute && readings.stream().anyMatch(this::isAlone));
        }

        /** The day may stand apart from its month, but a day of another date is another day. */
        boolean has(Day date) {
            boolean same =
                    quantities.dates().stream().anyMatch(own -> own.month() == date.month() && own.day() == date.day());
            boolean day = date.day() == 0 || isAlone(BigDecimal.valueOf(date.day()));
            boolean month =
                    quantities.months().contains(date.month()) || plain.contains(BigDecimal.valueOf(date.month()));
            return same || (day && month);
        }

        private boolean isAnywhere(BigDecimal value) {
            return all.contains(value) || says(value);
        }

        private boolean isAlone(BigDecimal value) {
            return plain.contains(value) || says(value);
        }

        private boolean says(BigDecimal value) {
            if (inWords == null) {
                inWords = new TreeSet<>(words.in(text));
            }
            return inWords.contains(value) || words.says(text, value);
        }
    }
}
