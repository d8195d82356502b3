package parkhang.translation.check;

import java.util.Locale;

/**
 * A word of a source, and of a source's term.
 *
 * @param text without an English genitive's s
 * @param stem in small letters, and without an English plural's s
 * @param start and {@code end}: UTF-16 offsets
 */
record SourceWord(String text, String stem, int start, int end) {
    private static final int SHORT = 3;

    static SourceWord of(String word, int start, int end) {
        String text = word.endsWith("’s") || word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        return new SourceWord(text, stem(text.toLowerCase(Locale.ROOT)), start, end);
    }

    private static String stem(String word) {
        if (word.length() <= SHORT || !word.endsWith("s") || word.endsWith("ss")) {
            return word;
        }
        return word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y" : word.substring(0, word.length() - 1);
    }

    boolean isPlural() {
        return stem.length() < text.length();
    }

    /**
     * Whether this is the same word in any number. With a capital where the term has none it is part of a name, and the other
     * way it is not the name.
     *
     * @param isFirst whether a sentence begins with the word, so that its capital says nothing
     */
    boolean isFormOf(SourceWord term, boolean isFirst) {
        boolean name = Character.isUpperCase(term.text.charAt(0));
        boolean capital = Character.isUpperCase(text.charAt(0));
        return stem.equals(term.stem) && (name == capital || (isFirst && capital));
    }
}
