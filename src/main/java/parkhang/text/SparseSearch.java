package parkhang.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what {@link Matcher#find} would, and tries only the places at which a match can begin: for numbers these are few, and
 * what may stand before each and must not is costly to look at.
 */
public final class SparseSearch {
    /** Tells where a match can begin. */
    @FunctionalInterface
    public interface Beginning {
        /** Not false where a match begins with the code point at an offset. */
        boolean isAt(CharSequence text, int offset, int codePoint);
    }

    /** A digit of whatever script. */
    public static final Beginning DIGIT = (text, offset, c) -> Character.isDigit(c);

    private final Matcher matcher;
    private final CharSequence text;
    private final Beginning begins;
    private int at;

    /**
     * Begins at the text's start.
     *
     * @param pattern matches no empty text, and has no {@code \G}
     */
    public SparseSearch(Pattern pattern, CharSequence text, Beginning begins) {
        this.matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        this.text = text;
        this.begins = begins;
    }

    /** All matches from the text's start on. */
    public static List<MatchResult> results(Pattern pattern, CharSequence text, Beginning begins) {
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
            if (begins.isAt(text, at, c) && matcher.region(at, text.length()).lookingAt()) {
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
