package parkhang.text.typography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import parkhang.text.BoundedCache;
import parkhang.text.TextEdit;
import parkhang.text.TextRule;

/**
 * Puts a soft hyphen (U+00AD) wherever a line may end inside a word: by Liang's algorithm with the patterns of hyph-utf8, and
 * before them by lists of words. Safe to share between threads.
 */
public final class Hyphenation implements TextRule {
    private static final char SOFT_HYPHEN = '\u00AD';

    /** A shorter word would save a line next to nothing. In letters. */
    private static final int SHORTEST = 6;

    /** A shorter part of a word with hyphens stays whole, since the line may end at those: Müller-Lüdenscheidt. In UTF-16 units. */
    private static final int SHORTEST_PART = 13;

    /** A full stop behind a short word may be an abbreviation's. */
    private static final Pattern SENTENCE_END = Pattern.compile(
            "(^|[!?\u2026\u0589]|\\p{L}{5}\\.)[\\p{Pe}\\p{Pf}\"'\u201C]*[\\s\\p{Z}]*[\\p{Ps}\\p{Pi}\u201E\"'\\s\\p{Z}]*$");

    private static final String SENTENCE_ENDS = ".!?\u2026\u0589";

    /** How far back a sentence's end is looked for, in UTF-16 units. */
    private static final int CONTEXT = 40;

    private final Divisions divisions;
    private final boolean capitalsAreNames;
    private final BoundedCache<String, Division> known = new BoundedCache<>(this::division);

    /**
     * How one word is divided.
     *
     * @param places where soft hyphens go, as UTF-16 offsets in the word
     * @param isName whether it is divided only where it begins a sentence
     */
    private record Division(List<Integer> places, boolean isName) {}

    private Hyphenation(Divisions divisions, boolean capitalsAreNames) {
        this.divisions = divisions;
        this.capitalsAreNames = capitalsAreNames;
    }

    /**
     * With a list of words that goes before the program's own. Where no patterns are known for a locale, only the lists divide.
     */
    public static Hyphenation of(Locale locale, WordList own) {
        HyphenationLanguage language = HyphenationLanguage.of(locale);
        HyphenationPatterns patterns = language.read();
        Map<String, String> words = new HashMap<>(patterns.words());
        words.putAll(WordListReader.ofProgram(language.tag()).divisions());
        words.putAll(own.divisions());
        return new Hyphenation(new Divisions(patterns, words, language, SHORTEST), language.capitalsAreNames());
    }

    /** What is drawn where a line ends inside a word: an Armenian hyphen in Armenian (Unicode Standard, section 7.6). */
    public static String sign(Locale locale) {
        return locale.getLanguage().equals("hy") ? "\u058A" : "-";
    }

    /**
     * A soft hyphen before each letter that may begin a line. Where a word has hyphens, only its long parts are divided; one
     * that has a soft hyphen already stays as it is, and so do addresses,
     * and what has digits, capitals only or capitals inside.
     */
    @Override
    public List<TextEdit> edits(String text) {
        List<TextEdit> edits = new ArrayList<>();
        for (RunningWords.Word word : RunningWords.in(text)) {
            if (word.isPart() && word.text().length() < SHORTEST_PART) {
                continue;
            }
            Division division = known.get(word.text());
            if (!division.places.isEmpty() && (!division.isName || isSentenceEnd(text, word.start()))) {
                word.insert(SOFT_HYPHEN, division.places, edits);
            }
        }
        return edits;
    }

    private Division division(String word) {
        Spelling spelling = Spelling.of(word);
        boolean[] divided = word.indexOf(SOFT_HYPHEN) < 0 ? divisions.of(spelling.letters()) : new boolean[0];
        List<Integer> places = IntStream.range(1, divided.length)
                .filter(letter -> divided[letter])
                .mapToObj(spelling::place)
                .toList();
        return new Division(places, isName(word, spelling));
    }

    private boolean isName(String word, Spelling spelling) {
        return capitalsAreNames
                && Character.isUpperCase(word.codePointAt(0))
                && !divisions.words().containsKey(spelling.letters());
    }

    private static boolean isSentenceEnd(String text, int end) {
        int from = Math.max(0, end - CONTEXT);
        int last = end;
        while (last > from && isBetweenSentences(text.charAt(last - 1))) {
            last--;
        }
        boolean mayEnd = last == from || SENTENCE_ENDS.indexOf(text.charAt(last - 1)) >= 0;
        return mayEnd && SENTENCE_END.matcher(text).region(from, end).find();
    }

    private static boolean isBetweenSentences(char c) {
        return Surroundings.of(c) != Surroundings.LETTER && SENTENCE_ENDS.indexOf(c) < 0;
    }
}
