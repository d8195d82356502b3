package parkhang.text.typography;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import parkhang.text.typography.QuoteRoles.Role;

/**
 * The roles of marks that what stands beside them would tell wrongly: rock 'n' roll, the letter 'n', ``x'', f''(x).
 *
 * @param shortened the letters that an apostrophe makes a word of
 * @param areNames whether such a letter between two marks is its own name, if a text speaks of letters
 */
record QuoteIdioms(Set<String> shortened, boolean areNames) {
    private static final String TYPED = "(?=[^\\s'`])[^`\"]{0,200}?(?<=[^\\s'`])";

    /** A second derivative, or seconds. */
    private static final Pattern PRIMES = Pattern.compile("(?<=[\\p{L}\\p{N}])''(?=[(\\p{N}])|(?<=[\\p{L}])'(?=\\()");

    /** A quote between two and two single marks, or between grave accents and what a typewriter has. */
    private static final Pattern TYPEWRITER = Pattern.compile(
            "(?<![\\p{L}\\p{N}'`])(?:''" + TYPED + "''|``" + TYPED + "(?:''|\")|`" + TYPED + "')(?![\\p{L}\\p{N}'`])");

    private static final Pattern LETTER = Pattern.compile("(?<![\\p{L}\\p{N}'`])'(\\p{L})'(?![\\p{L}\\p{N}'`])");

    /** What a text calls letters that it names, in the languages of the first offices but Dutch. */
    private static final Pattern NAMED = Pattern.compile(
            "(?iU)\\b(?:letters?|characters?|sounds?|consonants?|keys?|buchstaben?s?|zeichen|laute?s?|tasten?|lettres?)\\h'");

    /** "And" in English names for music, food and bands. */
    private static final Pattern AND = Pattern.compile(
            "(?iU)\\b(?:rock|drum|fish|guns|salt|mac|toys|pick|sweet|bread|surf|chick|linen|steak)\\h'n'(?=\\h\\p{L})"
                    + "|\\br\\h'n'(?=\\hb\\b)|(?<=\\p{L}\\h)'n'(?=\\h(?:roll|rol|chips|bass|roses|cheese|mix|sour|butter|slide|roller)\\b)");

    QuoteIdioms {
        shortened = Set.copyOf(shortened);
    }

    /** The marks that are told, by offset. */
    Map<Integer, Role> in(String text) {
        if (text.indexOf('\'') < 0 && text.indexOf('`') < 0) {
            return Map.of();
        }
        Map<Integer, Role> roles = new HashMap<>();
        if (areNames && speaksOfLetters(text)) {
            LETTER.matcher(text)
                    .results()
                    .filter(this::isShortened)
                    .forEach(letter -> put(letter, Role.OPENS, Role.CLOSES, roles));
        }
        AND.matcher(text).results().forEach(and -> put(and, Role.APOSTROPHE, Role.APOSTROPHE, roles));
        TYPEWRITER.matcher(text).results().forEach(quote -> leave(quote, text, roles));
        PRIMES.matcher(text).results().forEach(primes -> leave(primes, text, roles));
        return roles;
    }

    private boolean speaksOfLetters(String text) {
        return NAMED.matcher(text).find() || LETTER.matcher(text).results().anyMatch(letter -> !isShortened(letter));
    }

    private boolean isShortened(MatchResult letter) {
        return shortened.contains(letter.group(1).toLowerCase(Locale.ROOT));
    }

    private static void put(MatchResult letter, Role first, Role last, Map<Integer, Role> roles) {
        roles.put(letter.end() - "n'".length() - 1, first);
        roles.put(letter.end() - 1, last);
    }

    private static void leave(MatchResult quote, String text, Map<Integer, Role> roles) {
        IntStream opening = IntStream.range(quote.start(), Math.min(quote.start() + 2, quote.end()));
        IntStream closing = IntStream.range(Math.max(quote.start(), quote.end() - 2), quote.end());
        IntStream.concat(opening, closing)
                .filter(at -> QuoteRoles.isStraight(text.charAt(at)))
                .forEach(at -> roles.put(at, Role.UNKNOWN));
    }
}
