package parkhang.text;

import java.text.Normalizer;

/**
 * The letters of a text and nothing else of it: what two renderings of a text have in common, however their lines and words are
 * divided. Compatible forms count as one, letter by letter.
 */
public enum BareLetters {
    /** Where numbers are others, such as those of pages. */
    WITHOUT_DIGITS,
    WITH_DIGITS;

    private static final int ASCII = 0x80;

    public String of(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> letters.append(of(codePoint)));
        return letters.toString();
    }

    /**
     * The first of them.
     *
     * @param from where in the text, in UTF-16 units
     * @param count in UTF-16 units; there may be some more
     */
    public String first(String text, int from, int count) {
        StringBuilder letters = new StringBuilder();
        for (int i = from;
                i < text.length() && letters.length() < count;
                i += Character.charCount(text.codePointAt(i))) {
            letters.append(of(text.codePointAt(i)));
        }
        return letters.toString();
    }

    /**
     * Where in a text a letter stands.
     *
     * @param letter its number among {@link #of}'s UTF-16 units, from 0
     * @return in UTF-16 units; the text's length where it has no more letters
     */
    public int place(String text, int letter) {
        int rest = letter;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            rest -= of(text.codePointAt(i)).length();
            if (rest < 0) {
                return i;
            }
        }
        return text.length();
    }

    private String of(int codePoint) {
        String one = Character.toString(codePoint);
        if (codePoint < ASCII) {
            return counts(codePoint) ? one : "";
        }
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(one, Normalizer.Form.NFKC)
                .codePoints()
                .filter(this::counts)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private boolean counts(int codePoint) {
        return this == WITH_DIGITS ? Character.isLetterOrDigit(codePoint) : Character.isLetter(codePoint);
    }
}
