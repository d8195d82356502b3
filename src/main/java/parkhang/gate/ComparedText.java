package parkhang.gate;

import java.text.Normalizer;
import java.util.Arrays;
import parkhang.text.Characters;

/**
 * What of a text can be compared: all but white space and characters that are never drawn. Compatible forms count as one,
 * because a font with one glyph for both, as for NO-BREAK HYPHEN and HYPHEN, gives back either.
 */
public final class ComparedText {
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char DELETE = 0x7F;
    private static final int CONTEXT = 32;

    private final String text;
    private final char[] letters;

    /** Where in the text the letters stand. */
    private final int[] places;

    private ComparedText(String text, char[] letters, int[] places) {
        this.text = text;
        this.letters = letters;
        this.places = places;
    }

    public static ComparedText of(String text, boolean withSoftHyphens) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
        char[] letters = normal.toCharArray();
        int[] places = new int[letters.length];
        int count = 0;
        for (int i = 0; i < letters.length; i++) {
            char letter = letters[i];
            boolean isPlain = letter > ' ' && letter < DELETE;
            if (isPlain || (letter == SOFT_HYPHEN ? withSoftHyphens : isDrawn(normal, i))) {
                letters[count] = letter;
                places[count++] = i;
            }
        }
        return new ComparedText(normal, Arrays.copyOf(letters, count), Arrays.copyOf(places, count));
    }

    private static boolean isDrawn(String text, int place) {
        int codePoint = text.codePointAt(Character.isLowSurrogate(text.charAt(place)) && place > 0 ? place - 1 : place);
        return Characters.isVisible(codePoint);
    }

    int count() {
        return places.length;
    }

    char at(int index) {
        return letters[index];
    }

    boolean isSoftHyphen(int index) {
        return at(index) == SOFT_HYPHEN;
    }

    boolean isHyphen(int index) {
        return index < count() && (at(index) == '-' || at(index) == '\u2010');
    }

    /** Whether these letters hold the others, one after the other. */
    boolean contain(ComparedText others) {
        return joined().contains(others.joined());
    }

    /** One after the other. */
    public String joined() {
        return new String(letters);
    }

    /** The words before the letter, as many as help to find it. */
    String before(int index) {
        int end = index == 0 ? 0 : places[index - 1] + 1;
        return text.substring(Math.max(0, end - CONTEXT), end)
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** The words from the letter on, as many as help to find it; empty at the end. */
    String from(int index) {
        int start = index == count() ? text.length() : places[index];
        return text.substring(start, Math.min(text.length(), start + CONTEXT))
                .replaceAll("\\s+", " ")
                .strip();
    }
}
