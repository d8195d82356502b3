package parkhang.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a running text, one by one. A word with hyphens counts as its parts. Left out is what is no word of a
 * language: an address, what has digits, capitals only or capitals inside, and a word that its author has divided.
 */
final class RunningWords {
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final Pattern UNSPACED = Pattern.compile("[^\\s\\p{Z}\u2013\u2014]+");
    private static final Pattern ADDRESS = Pattern.compile("[@#_]|://|[\\p{L}\\p{N}][./\\\\][\\p{L}\\p{N}]");
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}'\u2019\u00AD\u200B-\u200D\u2060\u2010\u2011-]+");
    private static final Pattern PART = Pattern.compile("[^\u2010\u2011-]+");
    private static final Pattern NO_WORD = Pattern.compile("\\p{N}|.\\p{Lu}|^[^\\p{L}]*$");

    private RunningWords() {}

    /** What becomes of a word. */
    @FunctionalInterface
    interface Edit {
        /**
         * The word as it is to be.
         *
         * @param start where in the text the word begins, in UTF-16 units
         */
        String apply(String word, int start);
    }

    static String edit(String text, Edit edit) {
        return UNSPACED.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        ADDRESS.matcher(found.group()).find()
                                ? found.group()
                                : words(found.group(), found.start(), edit)));
    }

    private static String words(String unspaced, int start, Edit edit) {
        return WORD.matcher(unspaced)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group().indexOf(SOFT_HYPHEN) >= 0
                                ? found.group()
                                : parts(found.group(), start + found.start(), edit)));
    }

    private static String parts(String word, int start, Edit edit) {
        return PART.matcher(word)
                .replaceAll(found -> Matcher.quoteReplacement(
                        NO_WORD.matcher(found.group()).find()
                                ? found.group()
                                : edit.apply(found.group(), start + found.start())));
    }
}
