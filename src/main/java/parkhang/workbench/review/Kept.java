package parkhang.workbench.review;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Passages that stay in a list although they don't belong there any more: somebody has just dealt with them, and is still there.
 *
 * @param ranges of their numbers
 */
record Kept(List<Range> ranges) {
    /** In addresses: {@code 3} or {@code 3-7}. */
    private static final Pattern RANGE = Pattern.compile("([0-9]{1,6})(?:-([0-9]{1,6}))?");

    record Range(int first, int last) {}

    /** Ranges with commas between; whatever is none is left out. */
    static Kept of(String text) {
        return new Kept(Stream.of(text.split(",", -1))
                .map(RANGE::matcher)
                .filter(Matcher::matches)
                .map(range -> new Range(
                        Integer.parseInt(range.group(1)),
                        Integer.parseInt(range.group(2) == null ? range.group(1) : range.group(2))))
                .toList());
    }

    boolean has(int number) {
        return ranges.stream().anyMatch(range -> range.first() <= number && number <= range.last());
    }
}
