package parkhang.verify;

import java.text.Normalizer;
import java.util.Optional;
import parkhang.font.FontSet;

/**
 * Where the text found departs from the text expected.
 *
 * @param before the last letters that agree
 * @param expected what should follow; empty at the text's end
 * @param found what follows instead; empty at the text's end
 */
record TextDifference(String before, String expected, String found) {
    private static final int CONTEXT = 24;
    private static final char SOFT_HYPHEN = '\u00AD';

    static Optional<TextDifference> find(String expectedText, String foundText) {
        String expected = letters(expectedText, true);
        String found = letters(foundText, false);
        int i = 0;
        int j = 0;
        while (i < expected.length() && (expected.charAt(i) == SOFT_HYPHEN || j < found.length())) {
            if (expected.charAt(i) == SOFT_HYPHEN) {
                // Where a line was broken, the engine has drawn the hyphen that the soft one stands for.
                i++;
                boolean drawn = j < found.length() && isHyphen(found.charAt(j));
                boolean meant = i < expected.length() && isHyphen(expected.charAt(i));
                j += drawn && !meant ? 1 : 0;
            } else if (expected.charAt(i) == found.charAt(j)) {
                i++;
                j++;
            } else {
                break;
            }
        }
        return i == expected.length() && j == found.length()
                ? Optional.empty()
                : Optional.of(new TextDifference(
                        found.substring(Math.max(0, j - CONTEXT), j), start(expected, i), start(found, j)));
    }

    String message() {
        return "after \"" + before + "\" the PDF has " + quoted(found) + ", not " + quoted(expected);
    }

    /** The text without what can't be compared: white space, characters that are never drawn, compatible forms. */
    static String letters(String text) {
        return letters(text, false);
    }

    private static String letters(String text, boolean keepSoftHyphens) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints()
                .filter(codePoint -> (keepSoftHyphens && codePoint == SOFT_HYPHEN) || isDrawn(codePoint))
                .forEach(letters::appendCodePoint);
        // Fonts that have one glyph for two characters, as for NO-BREAK HYPHEN and HYPHEN, give back either of them.
        return Normalizer.normalize(letters, Normalizer.Form.NFKC);
    }

    private static boolean isDrawn(int codePoint) {
        return !Character.isWhitespace(codePoint)
                && !Character.isSpaceChar(codePoint)
                && Character.getType(codePoint) != Character.FORMAT
                && Character.getType(codePoint) != Character.CONTROL
                && !FontSet.isVariationSelector(codePoint);
    }

    private static boolean isHyphen(char character) {
        return character == '-' || character == '\u2010';
    }

    private static String start(String text, int from) {
        return text.substring(from, Math.min(text.length(), from + CONTEXT));
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "nothing" : '"' + text + '"';
    }
}
