package parkhang.text;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds words of Latin, Greek or Cyrillic letters in which a letter of another of these scripts stands for one that looks the
 * same (UTS #39, section 4). A word such as "DNA-тест", "МетодHTTP" or "kΩ" is none: what is foreign in it could not be a slip.
 */
public final class LookAlikes {
    private static final List<Integer> SCRIPTS = List.of(UScript.LATIN, UScript.GREEK, UScript.CYRILLIC);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{2,}");

    /** For each script what its letters look like, as prototypes (UTS #39). */
    private static final Map<Integer, Set<String>> PROTOTYPES = prototypes();

    private LookAlikes() {}

    /** A word, and the first letter in it that is of another script. */
    public record Word(String text, int letter) {}

    public static List<Word> in(String text, Locale locale) {
        if (!mixes(text)) {
            return List.of();
        }
        List<Word> words = new ArrayList<>();
        WORD.matcher(text).results().map(found -> found.group()).forEach(word -> slip(word, locale)
                .ifPresent(letter -> words.add(new Word(word, letter))));
        return words;
    }

    /** Most texts are of one script, and need no closer look. */
    private static boolean mixes(String text) {
        int first = UScript.COMMON;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int script = Character.isLetter(c) ? UScript.getScript(c) : UScript.COMMON;
            if (SCRIPTS.contains(script) && first == UScript.COMMON) {
                first = script;
            } else if (SCRIPTS.contains(script) && script != first) {
                return true;
            }
        }
        return false;
    }

    private static OptionalInt slip(String word, Locale locale) {
        int main = mainScript(word, locale);
        int[] foreign = word.codePoints()
                .filter(c -> SCRIPTS.contains(UScript.getScript(c)) && UScript.getScript(c) != main)
                .toArray();
        for (int letter : foreign) {
            if (!looksLike(letter, main)) {
                return OptionalInt.empty();
            }
        }
        boolean known = word.length() > 2 || (main != UScript.LATIN && isSpelled(word));
        return foreign.length > 0 && known ? OptionalInt.of(foreign[0]) : OptionalInt.empty();
    }

    /** Not so ΔT or μA, which are names of quantities and units. */
    private static boolean isSpelled(String word) {
        return Character.isLowerCase(word.codePointBefore(word.length()));
    }

    /** The script of most of a word's letters; of the locale's own where as many are of each. */
    private static int mainScript(String word, Locale locale) {
        Map<Integer, Integer> counts = new HashMap<>();
        word.codePoints().forEach(c -> counts.merge(UScript.getScript(c), 2, Integer::sum));
        int own = UScript.getCodeFromName(Locales.script(ULocale.forLocale(locale)));
        counts.computeIfPresent(own, (script, count) -> count + 1);
        return SCRIPTS.stream()
                .max((a, b) -> counts.getOrDefault(a, 0) - counts.getOrDefault(b, 0))
                .orElse(UScript.LATIN);
    }

    private static boolean looksLike(int letter, int script) {
        return PROTOTYPES.getOrDefault(script, Set.of()).contains(prototype(letter));
    }

    private static Map<Integer, Set<String>> prototypes() {
        Map<Integer, Set<String>> prototypes = new HashMap<>();
        for (int script : SCRIPTS) {
            Set<String> shapes = new HashSet<>();
            new UnicodeSet("[[\\u0000-\\u052F]&[:L:]&[:sc=" + UScript.getShortName(script) + ":]]")
                    .forEach(letter -> shapes.add(prototype(letter.codePointAt(0))));
            prototypes.put(script, Set.copyOf(shapes));
        }
        return Map.copyOf(prototypes);
    }

    private static String prototype(int letter) {
        return Checker.INSTANCE.getSkeleton(Character.toString(letter));
    }

    /** ICU's checker is safe to use from several threads. */
    private static final class Checker {
        static final SpoofChecker INSTANCE = new SpoofChecker.Builder().build();
    }
}
