package parkhang.ingest.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parkhang.text.Folding;
import parkhang.text.Resource;

/** The words that press releases have for their parts, in all languages of the resources at once: a release may have two. */
final class Phrases {
    static final Phrases ALL = new Phrases();

    /** A word is elided before the next, as in "à propos de l'Alliance". */
    private static final String WORD_END = "(?:(?<=')|(?!\\p{L}))";

    private static final Pattern SPACED = Pattern.compile("(?<=(?<!\\p{L})\\p{L}) (?=\\p{L}(?!\\p{L}))");

    private final Map<String, Pattern> begins = new HashMap<>();
    private final Map<String, Pattern> holds = new HashMap<>();

    private Phrases() {
        Map<String, Set<String>> phrases = new HashMap<>();
        for (String language : List.of("en", "de", "fr", "nl")) {
            Resource.text(Phrases.class, language + ".txt")
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" = ", 2))
                    .forEach(entry -> phrases.computeIfAbsent(entry[0], key -> new TreeSet<>())
                            .addAll(List.of(entry[1].split(" \\| "))));
        }
        phrases.forEach((key, words) -> {
            String any = words.stream()
                    .sorted(Comparator.comparing(String::length).reversed().thenComparing(word -> word))
                    .map(Folding::of)
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"));
            begins.put(key, Pattern.compile("[^\\p{L}\\p{Nd}]{0,3}(?:" + any + ")" + WORD_END));
            holds.put(key, Pattern.compile("(?<!\\p{L})(?:" + any + ")" + WORD_END));
        });
    }

    private static Pattern pattern(Map<String, Pattern> patterns, String key) {
        return Objects.requireNonNull(patterns.get(key), key);
    }

    /** All keys that begin with a prefix. */
    List<String> keys(String prefix) {
        List<String> keys = new ArrayList<>(begins.keySet());
        keys.removeIf(key -> !key.startsWith(prefix));
        keys.sort(Comparator.naturalOrder());
        return keys;
    }

    /** Behind the phrase that a text begins with, in UTF-16 units; 0 where it begins with none. */
    int end(String key, String text) {
        Matcher found = pattern(begins, key).matcher(Folding.of(text));
        return found.lookingAt() ? found.end() : 0;
    }

    boolean begin(String key, String text) {
        return end(key, text) > 0;
    }

    /** Whether a text holds a phrase, in whatever place. */
    boolean hold(String key, String text) {
        return find(key, text).find();
    }

    /** Where a text holds a phrase. */
    Matcher find(String key, String text) {
        return pattern(holds, key).matcher(Folding.of(text));
    }

    /** Whether a text is a phrase and nothing else but marks. */
    boolean are(String key, String text) {
        int end = end(key, text);
        return end > 0 && text.substring(end).chars().noneMatch(Character::isLetterOrDigit);
    }

    /** Words that are set with a space behind each letter, without these. */
    static String unspaced(String text) {
        return SPACED.matcher(text).results().count() > 3
                ? SPACED.matcher(text).replaceAll("").replaceAll(" {2,}", " ")
                : text;
    }
}
