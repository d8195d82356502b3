package parkhang.localization;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Some units of a bundle's file: {@code u7}, or {@code u3-u9} with both ends.
 *
 * @param text as the user has written it
 * @param prefix what stands before the numbers, with {@code first} and {@code last} both included; not used where it is one
 *     unit's name
 */
public record UnitRange(String text, String prefix, int first, int last) {
    private static final Pattern RANGE = Pattern.compile("([A-Za-z]*)([0-9]{1,8})-\\1([0-9]{1,8})");
    private static final Pattern NUMBERED = Pattern.compile("([A-Za-z]*)([0-9]{1,8})");

    /** What the user has written; empty where the range runs backwards. */
    public static Optional<UnitRange> of(String text) {
        Matcher range = RANGE.matcher(text);
        if (!range.matches()) {
            return Optional.of(new UnitRange(text, "", 0, -1));
        }
        int first = Integer.parseInt(range.group(2));
        int last = Integer.parseInt(range.group(3));
        return first > last ? Optional.empty() : Optional.of(new UnitRange(text, range.group(1), first, last));
    }

    boolean contains(String id) {
        Matcher numbered = NUMBERED.matcher(id);
        if (id.equals(text)) {
            return true;
        }
        if (last < first || !numbered.matches() || !numbered.group(1).equals(prefix)) {
            return false;
        }
        int number = Integer.parseInt(numbered.group(2));
        return number >= first && number <= last;
    }
}
