package parkhang.text.number;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Tells which numbers, times and dates of a text another one lacks, that may be in another language. A number may be said
 * in words there; numbers that both say in words are not compared.
 *
 * @param inOther what the first text has and the other one lacks
 * @param inFirst what the other text has and the first one lacks
 */
public record NumberComparison(Missing inOther, Missing inFirst) {
    private static final Map<Locale, QuantityReader> READERS = new ConcurrentHashMap<>();

    /**
     * What a text has and another one lacks, as it is written.
     *
     * @param numbers and times of day
     */
    public record Missing(List<String> numbers, List<String> dates) {
        private static final Missing NONE = new Missing(List.of(), List.of());

        public Missing {
            numbers = List.copyOf(numbers);
            dates = List.copyOf(dates);
        }
    }

    /** Compares two texts, each by the forms of its locale. */
    public static NumberComparison of(String first, Locale firstLocale, String other, Locale otherLocale) {
        if (!Digits.in(first) && !Digits.in(other)) {
            return new NumberComparison(Missing.NONE, Missing.NONE);
        }
        NumberedText one = new NumberedText(first, READERS.computeIfAbsent(firstLocale, QuantityReader::new));
        NumberedText two = new NumberedText(other, READERS.computeIfAbsent(otherLocale, QuantityReader::new));
        return new NumberComparison(missing(one.quantities(), two), missing(two.quantities(), one));
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
}
