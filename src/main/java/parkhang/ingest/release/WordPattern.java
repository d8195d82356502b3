package parkhang.ingest.release;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import parkhang.text.Folding;

/**
 * Words that follow each other in a sentence: {@code a/b} is either of two, {@code a*} a word that begins so, and {@code …} up to eight
 * words that may be anything.
 */
final class WordPattern {
    private static final int LONGEST_GAP = 8;
    private static final String GAP = "…";

    /** What ends no sentence: a full stop behind a number or a short word, as in {@code 12. März} and {@code Dr. Brandt}. */
    private static final Pattern SENTENCE = Pattern.compile("(?<=\\p{L}{4}[\"')\\]]?[.!?])\\s+|[;\\n]+");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+(?:-[\\p{L}\\p{M}\\p{Nd}]+)*");

    private final List<Predicate<String>> words = new ArrayList<>();
    /** Before which of the words others may stand. */
    private final List<Boolean> gaps = new ArrayList<>();

    WordPattern(String written) {
        boolean gap = false;
        for (String part : written.strip().split(" ", -1)) {
            if (part.equals(GAP)) {
                gap = true;
            } else {
                words.add(any(part));
                gaps.add(gap);
                gap = false;
            }
        }
    }

    private static Predicate<String> any(String part) {
        return Arrays.stream(part.split("/", -1)).map(WordPattern::one).reduce(word -> false, Predicate::or);
    }

    private static Predicate<String> one(String word) {
        String folded = Folding.of(word);
        String beginning = folded.substring(0, folded.length() - 1);
        return folded.endsWith("*") ? found -> found.startsWith(beginning) : folded::equals;
    }

    /** The sentences of a text, each as its words without case and accents. */
    static List<List<String>> sentences(String text) {
        return SENTENCE.splitAsStream(text)
                .map(sentence -> WORD.matcher(Folding.of(sentence))
                        .results()
                        .map(MatchResult::group)
                        .toList())
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    /** With which word of a sentence it begins first; negative where it is not there. */
    int find(List<String> sentence) {
        for (int start = 0; start < sentence.size(); start++) {
            if (words.get(0).test(sentence.get(start)) && goesOn(sentence, start + 1, 1)) {
                return start;
            }
        }
        return -1;
    }

    private boolean goesOn(List<String> sentence, int at, int word) {
        if (word == words.size()) {
            return true;
        }
        int last = Math.min(sentence.size() - 1, at + (gaps.get(word) ? LONGEST_GAP : 0));
        for (int i = at; i <= last; i++) {
            if (words.get(word).test(sentence.get(i)) && goesOn(sentence, i + 1, word + 1)) {
                return true;
            }
        }
        return false;
    }
}
