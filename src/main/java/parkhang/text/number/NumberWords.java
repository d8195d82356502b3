package parkhang.text.number;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parkhang.text.Resource;

/** Numbers in words of one locale: cardinals and ordinals by CLDR's rules, dozens and halves by a list. */
final class NumberWords {
    /** Around the clock: an idiom, not two numbers. */
    static final String ALWAYS = "24/7";

    /** Words such as "dozen" and "half", each after its language and with the numbers that it may stand for. */
    private static final String LIST = "number-words.txt";

    private static final int SPELLED = 100;

    /** "One" and "two" are said in many ways: a, both, second, pair. */
    private static final BigDecimal LEAST = BigDecimal.valueOf(3);

    /** RBNF counts with 64 bits. */
    private static final int DIGITS = 15;

    /** Languages that write number words apart; all others may add an ending or the rest of a compound. */
    private static final Set<String> APART = Set.of("en", "fr", "es", "it", "pt");

    /** Languages without spaces between words. */
    private static final Set<String> UNSPACED = Set.of("zh", "ja", "th", "lo", "km", "my", "bo", "dz");

    private static final char SOFT_HYPHEN = '\u00AD';

    private final RuleBasedNumberFormat rules;
    private final boolean apart;
    private final boolean spaced;
    private final Map<String, Set<BigDecimal>> values = new HashMap<>();

    /** The words of {@link #values} by their first character, the longest first. */
    private final Map<Character, List<String>> words = new HashMap<>();

    NumberWords(Locale locale) {
        rules = new RuleBasedNumberFormat(ULocale.forLocale(locale), RuleBasedNumberFormat.SPELLOUT);
        apart = APART.contains(locale.getLanguage());
        spaced = !UNSPACED.contains(locale.getLanguage());
        for (int i = 0; i <= SPELLED; i++) {
            BigDecimal value = BigDecimal.valueOf(i);
            spelled(value).forEach(word -> add(word, value));
        }
        listed(locale).forEach((word, numbers) -> numbers.forEach(number -> add(folded(word), number)));
        values.keySet().forEach(word -> words.computeIfAbsent(word.charAt(0), first -> new ArrayList<>())
                .add(word));
        words.values()
                .forEach(list -> list.sort(Comparator.comparing(String::length).reversed()));
    }

    /** The words of a locale's language; none where the list has none. */
    private static Map<String, List<BigDecimal>> listed(Locale locale) {
        return Resource.text(NumberWords.class, LIST)
                .lines()
                .map(line -> line.split(" "))
                .filter(fields -> fields[0].equals(locale.getLanguage()))
                .collect(Collectors.toMap(fields -> fields[1], fields -> Arrays.stream(fields)
                        .skip(2)
                        .map(BigDecimal::new)
                        .toList()));
    }

    private void add(String word, BigDecimal value) {
        if (!word.isEmpty()) {
            values.computeIfAbsent(word, all -> new HashSet<>()).add(value);
        }
    }

    /** The numbers up to a hundred, and those of the list, that a text says in words or in Roman letters. */
    Set<BigDecimal> in(String text, String folded) {
        Set<BigDecimal> found = new HashSet<>(RomanNumbers.in(text));
        if (text.contains(ALWAYS)) {
            found.addAll(List.of(BigDecimal.valueOf(24), BigDecimal.valueOf(7)));
        }
        for (int i = 0; i < folded.length(); i++) {
            String word = begins(folded, i) ? longest(folded, i, this::ends) : null;
            if (word != null) {
                found.addAll(values.getOrDefault(word, Set.of()));
            }
        }
        return found;
    }

    /** A number as a text says it in words of its own. */
    record Said(String text, Set<BigDecimal> values) {}

    /** The numbers from three to a hundred that a text counts with, each by the longest words for it; compounds are left out. */
    List<Said> counted(String folded) {
        List<Said> found = new ArrayList<>();
        for (int i = 0; i < folded.length(); i++) {
            String word = begins(folded, i) ? longest(folded, i, NumberWords::isEnd) : null;
            if (word != null) {
                Set<BigDecimal> meant = values.getOrDefault(word, Set.of());
                if (meant.stream().allMatch(value -> value.compareTo(LEAST) >= 0)) {
                    found.add(new Said(word, meant));
                }
                i += word.length() - 1;
            }
        }
        return found;
    }

    /** Tells whether a word may end at an offset of a text. */
    private interface End {
        boolean at(String text, int offset);
    }

    private @Nullable String longest(String folded, int start, End end) {
        for (String word : words.getOrDefault(folded.charAt(start), List.of())) {
            if (folded.startsWith(word, start) && end.at(folded, start + word.length())) {
                return word;
            }
        }
        return null;
    }

    private static boolean isEnd(String text, int at) {
        return at == text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }

    /** Whether a text says a number in words, however large it is. */
    boolean says(String folded, BigDecimal value) {
        if (value.signum() < 0 || value.scale() > 0 || value.precision() - value.scale() > DIGITS) {
            return false;
        }
        for (String word : spelled(value)) {
            for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
                if (begins(folded, at) && ends(folded, at + word.length())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean begins(String text, int at) {
        return Character.isLetter(text.charAt(at)) && (!spaced || at == 0 || !Character.isLetter(text.charAt(at - 1)));
    }

    private boolean ends(String text, int at) {
        return !apart || at == text.length() || !Character.isLetter(text.charAt(at));
    }

    /** ICU's object must not be used by two threads. */
    private synchronized Set<String> spelled(BigDecimal value) {
        Set<String> spelled = new HashSet<>();
        for (String set : rules.getRuleSetNames()) {
            if (set.startsWith("%spellout")) {
                spelled.add(folded(rules.format(value.longValueExact(), set)));
            }
        }
        spelled.removeIf(word -> word.chars().anyMatch(Character::isDigit));
        return spelled;
    }

    /** In small letters, without accents and hyphens, so that "Eén" is "een" and "vingt-cinq" is "vingt cinq". */
    static String folded(String text) {
        String small = text.toLowerCase(Locale.ROOT).replace('-', ' ');
        StringBuilder folded = new StringBuilder(small.length());
        Normalizer.normalize(small, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> c != SOFT_HYPHEN && Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }
}
