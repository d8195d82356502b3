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
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds words of Latin, Greek or Cyrillic letters in which a letter of another of these scripts stands for one that looks the
 * same (UTS #39, section 4). A word such as "DNA-тест", "МетодHTTP" or "kΩ" is none: what is foreign in it could not be a slip.
 */
public final class LookAlikes {
    private static final List<Integer> SCRIPTS = List.of(UScript.LATIN, UScript.GREEK, UScript.CYRILLIC);
    private static final int FIRST_BEYOND_ASCII = 0x80;

    /** So many letters of another script in a row are a word of it, and no slip. */
    private static final int NO_SLIP = 3;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{2,}");

    /** For each script what its letters look like, as prototypes (UTS #39). */
    private static final Map<Integer, Set<String>> PROTOTYPES = prototypes();

    /** The script of each locale that was asked for. */
    private static final Map<Locale, Integer> OWN_SCRIPTS = new ConcurrentHashMap<>();

    private LookAlikes() {}

    /** A word, and the first letter in it that is of another script. */
    public record Word(String text, int letter) {}

    public static List<Word> in(String text, Locale locale) {
        if (!mixes(text)) {
            return List.of();
        }
        int own = OWN_SCRIPTS.computeIfAbsent(locale, LookAlikes::script);
        List<Word> words = new ArrayList<>();
        Matcher found = WORD.matcher(text);
        while (found.find()) {
            String word = found.group();
            slip(word, own).ifPresent(letter -> words.add(new Word(word, letter)));
        }
        return words;
    }

    /** Most texts are of one script, and need no closer look. */
    private static boolean mixes(String text) {
        int first = UScript.COMMON;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int script = script(c);
            if (script != first && SCRIPTS.contains(script)) {
                if (first != UScript.COMMON) {
                    return true;
                }
                first = script;
            }
        }
        return false;
    }

    private static int script(char c) {
        if (c < FIRST_BEYOND_ASCII) { // nearly all of them in many languages
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? UScript.LATIN : UScript.COMMON;
        }
        return Character.isLetter(c) ? UScript.getScript(c) : UScript.COMMON;
    }

    private static OptionalInt slip(String word, int own) {
        int main = mainScript(word, own);
        int run = 0;
        int first = -1;
        for (int letter : word.codePoints().toArray()) {
            boolean foreign = isForeign(letter, main);
            run = foreign ? run + 1 : 0;
            if (run == NO_SLIP || (foreign && !looksLike(letter, main))) {
                return OptionalInt.empty();
            }
            first = foreign && first < 0 ? letter : first;
        }
        boolean known = word.length() > 2 || (main != UScript.LATIN && isSpelled(word));
        return first >= 0 && known ? OptionalInt.of(first) : OptionalInt.empty();
    }

    private static boolean isForeign(int letter, int script) {
        return UScript.getScript(letter) != script && SCRIPTS.contains(UScript.getScript(letter));
    }

    /** Not so ΔT or μA, which are names of quantities and units. */
    private static boolean isSpelled(String word) {
        return Character.isLowerCase(word.codePointBefore(word.length()));
    }

    /** The script of most of a word's letters; of the locale's own where as many are of each. */
    private static int mainScript(String word, int own) {
        int main = own;
        long most = count(word, own);
        for (int script : SCRIPTS) {
            long count = count(word, script);
            if (count > most) {
                main = script;
                most = count;
            }
        }
        return main;
    }

    private static long count(String word, int script) {
        return word.codePoints().filter(c -> UScript.getScript(c) == script).count();
    }

    private static int script(Locale locale) {
        return UScript.getCodeFromName(Locales.script(ULocale.forLocale(locale)));
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
