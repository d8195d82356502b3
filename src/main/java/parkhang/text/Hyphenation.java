package parkhang.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Puts a soft hyphen (U+00AD) wherever a line may end inside a word: by Liang's algorithm with the patterns of hyph-utf8, and
 * before them by lists of words. Safe to share between threads.
 */
public final class Hyphenation implements TextRule {
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
        return new Hyphenation(new Divisions(patterns, words, language, SHORTEST), language.capitalsAreNames());
    }

    /**
     * A soft hyphen before each letter that may begin a line. A word that has one already stays as it is, and so do addresses,
     * and what has digits, capitals only or capitals inside.
     */
    @Override
    public List<Edit> edits(String text) {
        List<Edit> edits = new ArrayList<>();
        for (RunningWords.Word word : RunningWords.in(text)) {
            Spelling spelling = Spelling.of(word.text());
            if (word.text().indexOf(SOFT_HYPHEN) < 0
                    && (!isName(word.text(), spelling) || isSentenceEnd(text, word.start()))) {
                divide(word, spelling, edits);
            }
        }
        return edits;
    }

    private void divide(RunningWords.Word word, Spelling spelling, List<Edit> edits) {
        boolean[] divided = divisions.of(spelling.letters());
        for (int i = 1; i < divided.length; i++) {
            if (divided[i]) {
                edits.add(spelling.insertion(SOFT_HYPHEN, i, word));
            }
        }
    }

    private boolean isName(String word, Spelling spelling) {
        return capitalsAreNames
                && Character.isUpperCase(word.codePointAt(0))
                && !divisions.words().containsKey(spelling.letters());
    }

    private static boolean isSentenceEnd(String text, int end) {
        return SENTENCE_END
                .matcher(text)
                .region(Math.max(0, end - CONTEXT), end)
                .find();
    }
}
