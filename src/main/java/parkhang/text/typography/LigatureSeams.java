package parkhang.text.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parkhang.text.BoundedCache;
import parkhang.text.Locales;
import parkhang.text.TextEdit;
import parkhang.text.TextRule;

/**
 * Puts a zero width non-joiner (U+200C) where the parts of a word meet and a ligature would join them: Auf|lage. Only between
 * letters that Latin fonts usually have a ligature for. Safe to share between threads.
 */
public final class LigatureSeams implements TextRule {
    private static final char NON_JOINER = '\u200C';

    /** Up to the letter that a ligature would join: ff, fi and fl, and those of three letters two by two. */
    private static final Pattern LIGATURE = Pattern.compile("f(?=[fil])");

    /** An author's own joiner or non-joiner. */
    private static final Pattern JOINER = Pattern.compile("[\u200C\u200D]");

    private final HyphenationPatterns patterns;
    private final Map<String, String> words;
    private final boolean knowsNone;
    private final BoundedCache<String, List<Integer>> known = new BoundedCache<>(this::places);

    private LigatureSeams(HyphenationPatterns patterns, Map<String, String> words) {
        this.patterns = patterns;
        this.words = words;
        this.knowsNone = words.isEmpty() && patterns.isEmpty();
    }

    /** By the program's rules, if it has any for the locale, and a list of words that goes before them. */
    public static LigatureSeams of(Locale locale, WordList own) {
        boolean known = Locales.chain(locale).contains(Locale.GERMAN);
        return new LigatureSeams(
                known ? HyphenationPatterns.resource("hyphenation/seams-de.trie") : HyphenationPatterns.NONE,
                own.seams());
    }

    @Override
    public List<TextEdit> edits(String text) {
        if (knowsNone || text.indexOf('f') < 0) {
            return List.of();
        }
        List<TextEdit> edits = new ArrayList<>();
        for (RunningWords.Word word : RunningWords.in(text)) {
            word.insert(NON_JOINER, known.get(word.text()), edits);
        }
        return edits;
    }

    /** Where a word is parted, as UTF-16 offsets in it. */
    private List<Integer> places(String word) {
        Spelling spelling = Spelling.of(word);
        String letters = spelling.letters();
        Matcher ligatures = LIGATURE.matcher(letters);
        if (!ligatures.find() || JOINER.matcher(word).find()) {
            return List.of();
        }
        boolean[] seams = seams(letters);
        return ligatures
                .reset()
                .results()
                .map(MatchResult::end)
                .filter(letter -> seams[letter])
                .map(spelling::placeBeforeUndrawn)
                .toList();
    }

    private boolean[] seams(String letters) {
        String byHand = words.get(letters);
        return byHand == null ? patterns.allowed(letters) : WordList.marked(byHand, '|');
    }
}
