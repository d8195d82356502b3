package parkhang.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Puts a soft hyphen (U+00AD) wherever a line may end inside a word: by Liang's algorithm with the patterns of hyph-utf8, and
 * before them by lists of words. Safe to share between threads.
 */
public final class Hyphenation {
    private static final char SOFT_HYPHEN = '\u00AD';

    /** A shorter word would save a line next to nothing. In letters. */
    private static final int SHORTEST = 6;

    /** A full stop behind a short word may be an abbreviation's. */
    private static final Pattern SENTENCE_END = Pattern.compile(
            "(^|[!?\u2026]|\\p{L}{5}\\.)[\\p{Pe}\\p{Pf}\"'\u201C]*[\\s\\p{Z}]*[\\p{Ps}\\p{Pi}\u201E\"'\\s\\p{Z}]*$");

    /** How far back a sentence's end is looked for, in UTF-16 units. */
    private static final int CONTEXT = 40;

    private final Divisions divisions;
    private final boolean capitalsAreNames;

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
        return new Hyphenation(
                new Divisions(patterns, words, language.left(), language.right(), SHORTEST),
                language.capitalsAreNames());
    }

    /** The text of a whole paragraph with soft hyphens. */
    public String hyphenate(String text) {
        return hyphenate("", text);
    }

    /**
     * A text with soft hyphens; nothing else is added. A word that has one already stays as it is, and so do names in
     * capitals, addresses, and what has digits.
     *
     * @param before what stands before the text in its paragraph
     */
    public String hyphenate(String before, String text) {
        return RunningWords.edit(text, (word, start) -> {
            Spelling spelling = Spelling.of(word);
            boolean whole = word.indexOf(SOFT_HYPHEN) >= 0
                    || (isName(word, spelling) && !isSentenceEnd(context(before, text, start)));
            return whole ? word : divided(word, spelling);
        });
    }

    private boolean isName(String word, Spelling spelling) {
        return capitalsAreNames
                && Character.isUpperCase(word.codePointAt(0))
                && !divisions.words().containsKey(spelling.letters());
    }

    private static String context(String before, String text, int start) {
        String near = text.substring(Math.max(0, start - CONTEXT), start);
        return near.length() < CONTEXT ? before.substring(Math.max(0, before.length() - CONTEXT)) + near : near;
    }

    private static boolean isSentenceEnd(String context) {
        return SENTENCE_END.matcher(context).find();
    }

    private String divided(String word, Spelling spelling) {
        boolean[] divided = divisions.of(spelling.letters());
        StringBuilder hyphenated = new StringBuilder(word);
        for (int i = divided.length - 1; i > 0; i--) {
            if (divided[i]) {
                hyphenated.insert(spelling.place(i), SOFT_HYPHEN);
            }
        }
        return hyphenated.toString();
    }
}
