package parkhang.text.number;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parkhang.text.SparseSearch;
import parkhang.text.TextRule;

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

    private static final NumberComparison NONE = new NumberComparison(Missing.NONE, Missing.NONE);

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

    /** Compares two texts. */
    public static NumberComparison of(NumberedText first, NumberedText other) {
        boolean counts = COUNTED.contains(first.language()) && COUNTED.contains(other.language());
        if (!first.hasDigits() && !other.hasDigits()) {
            return counts ? NONE.withWords(first, other) : NONE;
        }
        String same = versions(first.text(), other.text());
        NumberedText one = without(same, first);
        NumberedText two = without(same, other);
        NumberComparison inDigits =
                new NumberComparison(missing(one.quantities(), two), missing(two.quantities(), one));
        return counts ? inDigits.withWords(one, two) : inDigits;
    }

    /** An expression for the numbers of versions, addresses and sections that stand in both texts; empty where there is none. */
    private static String versions(String first, String other) {
        return SparseSearch.results(VERSION, first, SparseSearch.DIGIT).stream()
                .map(MatchResult::group)
                .filter(version -> !GROUPED.matcher(version).matches() && other.contains(version))
                .map(Pattern::quote)
                .distinct()
                .collect(Collectors.joining("|"));
    }

    private static NumberedText without(String versions, NumberedText text) {
        return versions.isEmpty()
                ? text
                : text.with(text.text()
                        .replaceAll("(?<![\\d.])(?:" + versions + ")(?!\\.?\\d)", String.valueOf(TextRule.HIDDEN)));
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
        if (wanted.equals(Quantities.NONE)) {
            return Missing.NONE;
        }
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
