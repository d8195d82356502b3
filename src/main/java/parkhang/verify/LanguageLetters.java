package parkhang.verify;

import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;

/** How many letters a text has in each language: what hyphens, spaces and the order of its parts don't change. */
final class LanguageLetters {
    private final Map<String, Long> letters = new TreeMap<>();
    private long ofUnknown;

    void add(String language, CharSequence text) {
        long added = count(text);
        if (added > 0) {
            letters.merge(language, added, Long::sum);
        }
    }

    /** The same without those of a text. */
    LanguageLetters without(String language, CharSequence text) {
        LanguageLetters fewer = new LanguageLetters();
        fewer.letters.putAll(letters);
        fewer.ofUnknown = ofUnknown;
        fewer.letters.merge(language, -count(text), Long::sum);
        fewer.letters.remove(language, 0L);
        return fewer;
    }

    /** The same with those of a text that is in one language, and nobody knows in which. */
    LanguageLetters withUnknown(CharSequence text) {
        LanguageLetters more = new LanguageLetters();
        more.letters.putAll(letters);
        more.ofUnknown = ofUnknown + count(text);
        return more;
    }

    /** Whether there are as many in all languages but one, those of an unknown language wherever they fit. */
    boolean fit(LanguageLetters others, String language) {
        Map<String, Long> found = others.besides(language);
        return found.equals(besides(language))
                || found.keySet().stream().anyMatch(any -> {
                    Map<String, Long> both = besides(language);
                    both.merge(any, ofUnknown, Long::sum);
                    return both.equals(found);
                });
    }

    private static long count(CharSequence text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .filter(Character::isLetter)
                .count();
    }

    boolean isEmpty() {
        return letters.isEmpty();
    }

    /** Those of all languages but one. */
    Map<String, Long> besides(String language) {
        Map<String, Long> others = new TreeMap<>(letters);
        others.remove(language);
        return others;
    }
}
