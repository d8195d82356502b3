package parkhang.text.number;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Numbers in Roman letters, as French counts centuries: XXIe. */
final class RomanNumbers {
    private static final Pattern LETTERS = Pattern.compile("(?<![\\p{L}\\p{Nd}])[IVXLCDM]+(?!\\p{Lu})");
    private static final Map<Character, Integer> VALUES =
            Map.of('I', 1, 'V', 5, 'X', 10, 'L', 50, 'C', 100, 'D', 500, 'M', 1000);

    private RomanNumbers() {}

    /** What capitals in a text may say; "I" is one of them. */
    static Set<BigDecimal> in(String text) {
        Set<BigDecimal> found = new HashSet<>();
        LETTERS.matcher(text).results().forEach(letters -> found.add(BigDecimal.valueOf(value(letters.group()))));
        return found;
    }

    /** A letter before a greater one is taken away from it. */
    private static int value(String letters) {
        int sum = 0;
        for (int i = 0; i < letters.length(); i++) {
            int value = VALUES.getOrDefault(letters.charAt(i), 0);
            int next = i + 1 < letters.length() ? VALUES.getOrDefault(letters.charAt(i + 1), 0) : 0;
            sum += value < next ? -value : value;
        }
        return sum;
    }
}
