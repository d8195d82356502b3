package parkhang.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what {@link Matcher#find} would, and tries only the places at which a match can begin: for numbers these are few, and
 * what may stand before each and must not is costly to look at.
 */
public final class SparseSearch {
    private final Matcher matcher;
    private final CharSequence text;
    private final IntPredicate begins;
    private int at;

    /**
     * Begins at the text's start.
     *
     * @param pattern matches no empty text, and has no {@code \G}
     * @param begins true for each code point that a match can begin with
     */
    public SparseSearch(Pattern pattern, CharSequence text, IntPredicate begins) {
        this.matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        this.text = text;
        this.begins = begins;
    }

    /** All matches from the text's start on. */
    public static List<MatchResult> results(Pattern pattern, CharSequence text, IntPredicate begins) {
        SparseSearch search = new SparseSearch(pattern, text, begins);
        List<MatchResult> results = new ArrayList<>();
        while (search.find()) {
            results.add(search.found().toMatchResult());
        }
        return results;
    }

    /** Goes on to the next match, and says whether there is one. */
    public boolean find() {
        while (at < text.length()) {
            int c = Character.codePointAt(text, at);
            if (begins.test(c) && matcher.region(at, text.length()).lookingAt()) {
                at = matcher.end();
                return true;
            }
            at += Character.charCount(c);
        }
        return false;
    }

    /** The match that was found last. */
    public Matcher found() {
        return matcher;
    }
}
