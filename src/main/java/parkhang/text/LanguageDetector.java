package parkhang.text;

import com.ibm.icu.lang.UScript;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text by how often which three letters follow each other in it (W. Cavnar, J. Trenkle, "N-Gram-Based
 * Text Categorization", 1994; here by likelihood), and where a script has one language only, by that.
 */
public final class LanguageDetector {
    private static final String DATA = "trigrams.txt";
    /** Of 10,000 trigrams, how often each one is expected that the data do not name. */
    private static final double UNNAMED = 0.4;

    /** By how much the text must speak for the best language rather than for the second, in nats. */
    private static final double MARGIN = 1.5;

    /** Each letter stands in as many trigrams, and what it says counts once. */
    private static final int OVERLAP = 3;

    /** Fewer letters tell nothing. */
    private static final int FEWEST = 12;

    /** Where there are this many, the rest of a long text changes nothing. */
    private static final int MOST = 20_000;

    private static @Nullable Map<String, Profile> languages;

    /**
     * What is known of a language.
     *
     * @param script the short name of the one that it is likely written in
     * @param counts the logarithm of each trigram's count of 10,000
     */
    private record Profile(String script, int prior, Map<String, Double> counts) {
        double likelihood(Map<String, Integer> counted) {
            double sum = counted.entrySet().stream()
                    .mapToDouble(entry -> entry.getValue() * counts.getOrDefault(entry.getKey(), Math.log(UNNAMED)))
                    .sum();
            return prior + sum / OVERLAP;
        }
    }

    private LanguageDetector() {}

    /** The language of a text, without a country; empty where the text is too short, or of two minds. */
    public static Optional<Locale> language(String text) {
        String cut = text.length() > MOST ? text.substring(0, MOST) : text;
        int letters = (int) cut.codePoints().filter(Character::isLetter).count();
        int script = script(cut);
        if (script == UScript.INVALID_CODE) {
            return Optional.empty();
        }
        if (script == UScript.HIRAGANA || script == UScript.KATAKANA) {
            return Optional.of(Locale.JAPANESE);
        }
        if (UScript.breaksBetweenLetters(script) || script == UScript.HANGUL) {
            return Optional.of(Locales.likelyLanguage(script));
        }
        Map<String, Integer> counted = trigrams(cut);
        Found found = likeliest(counted, script);
        if (found.best == null) {
            return Optional.of(Locales.likelyLanguage(script));
        }
        return letters < FEWEST || found.margin < MARGIN
                ? Optional.empty()
                : Optional.of(Locale.forLanguageTag(found.best));
    }

    /**
     * How much likelier a text is written in one language than in another, in nats; 0 where it tells nothing, or where one of them
     * is not known.
     */
    public static double odds(String text, Locale one, Locale other) {
        Profile first = languages().get(one.getLanguage());
        Profile second = languages().get(other.getLanguage());
        if (first == null || second == null) {
            return 0;
        }
        Map<String, Integer> counted = trigrams(text);
        return first.likelihood(counted) - first.prior() - second.likelihood(counted) + second.prior();
    }

    /**
     * The likeliest language.
     *
     * @param best null where none is written in the text's script
     * @param margin before the second, in nats
     */
    private record Found(@Nullable String best, double margin) {}

    private static Found likeliest(Map<String, Integer> counted, int script) {
        String name = UScript.getShortName(script);
        String best = null;
        double first = Double.NEGATIVE_INFINITY;
        double second = Double.NEGATIVE_INFINITY;
        for (Map.Entry<String, Profile> language : languages().entrySet()) {
            if (language.getValue().script().equals(name)) {
                double likelihood = language.getValue().likelihood(counted);
                if (likelihood > first) {
                    second = first;
                    first = likelihood;
                    best = language.getKey();
                } else {
                    second = Math.max(second, likelihood);
                }
            }
        }
        return new Found(best, first - second);
    }

    private static Map<String, Integer> trigrams(String text) {
        Map<String, Integer> counted = new HashMap<>();
        StringBuilder word = new StringBuilder("_");
        String folded = text.toLowerCase(Locale.ROOT) + " ";
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetter(c) || isMark(c)) {
                word.append(c);
            } else if (word.length() > 1) {
                word.append('_');
                for (int j = 0; j + 2 < word.length(); j++) {
                    counted.merge(word.substring(j, j + 3), 1, Integer::sum);
                }
                word.setLength(1);
            }
        }
        return counted;
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** The script of most letters; {@link UScript#INVALID_CODE} where there are none. */
    private static int script(String text) {
        Map<Integer, Integer> counted = new HashMap<>();
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> counted.merge(UScript.getScript(letter), 1, Integer::sum));
        boolean japanese = counted.containsKey(UScript.HIRAGANA) && counted.containsKey(UScript.HAN);
        return counted.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> japanese && most.getKey() == UScript.HAN ? UScript.HIRAGANA : most.getKey())
                .orElse(UScript.INVALID_CODE);
    }

    private static synchronized Map<String, Profile> languages() {
        if (languages == null) {
            languages = read(Resource.text(LanguageDetector.class, DATA));
        }
        return languages;
    }

    private static Map<String, Profile> read(String data) {
        Map<String, Profile> read = new HashMap<>();
        data.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            String[] parts = line.split(" ", -1);
            Map<String, Double> counts = new HashMap<>();
            for (int i = 2; i < parts.length; i++) {
                counts.put(parts[i].substring(0, 3), Math.log(Integer.parseInt(parts[i].substring(3))));
            }
            String script = Locales.script(Locale.forLanguageTag(parts[0]));
            read.put(parts[0], new Profile(script, Integer.parseInt(parts[1]), counts));
        });
        return read;
    }
}
