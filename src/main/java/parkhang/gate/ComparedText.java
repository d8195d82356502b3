package parkhang.gate;

import java.text.Normalizer;
import java.util.Arrays;
import parkhang.text.Characters;
import parkhang.text.PartSeparator;

/**
 * What of a text can be compared: all but white space and characters that are never drawn. Compatible forms count as one,
 * because a font with one glyph for both, as for NO-BREAK HYPHEN and HYPHEN, gives back either.
 */
public final class ComparedText {
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char DELETE = 0x7F;
    private static final int CONTEXT = 32;

    /** A noncharacter that stands for the dot between two parts of a line. */
    private static final char SEPARATOR = '\uFDD0';

    private static final String MARKED = " " + SEPARATOR + " ";

    private final String text;
    private final char[] letters;

    /** Where in the text the letters stand. */
    private final int[] places;

    private ComparedText(String text, char[] letters, int[] places) {
        this.text = text;
        this.letters = letters;
        this.places = places;
    }

    /** A text that is to be found. */
    static ComparedText wanted(String text) {
        return of(text.replace(PartSeparator.TEXT, MARKED), true);
    }

    /** A text as it was drawn. */
    public static ComparedText drawn(String text) {
        return of(text, false);
    }

    private static ComparedText of(String text, boolean withMarks) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
        char[] letters = normal.toCharArray();
        int[] places = new int[letters.length];
        int count = 0;
        for (int i = 0; i < letters.length; i++) {
            char letter = letters[i];
            boolean isPlain = letter > ' ' && letter < DELETE;
            boolean isWanted = (letter == SOFT_HYPHEN || letter == SEPARATOR) ? withMarks : isDrawn(normal, i);
            if (isPlain || isWanted) {
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

    /** Whether it stands between two parts of a line. */
    boolean isSeparator(int index) {
        return at(index) == SEPARATOR;
    }

    /** Whether the page may lack it: it is drawn only where a line ends there, or only where none does. */
    boolean isOptional(int index) {
        return isSoftHyphen(index) || isSeparator(index);
    }

    boolean isDot(int index) {
        return index < count() && at(index) == PartSeparator.DOT;
    }

    boolean isHyphen(int index) {
        return index < count() && (at(index) == '-' || at(index) == '\u2010');
    }

    /** Whether these letters hold the others, one after the other. */
    boolean contain(ComparedText others) {
        return joined().contains(others.joined());
    }

    /** One after the other, but for the dots between parts of a line: where it ends there is none. */
    public String joined() {
        return new String(letters).replace(String.valueOf(PartSeparator.DOT), "");
    }

    /** The words before the letter, as many as help to find it. */
    String before(int index) {
        int end = index == 0 ? 0 : places[index - 1] + 1;
        return text.substring(Math.max(0, end - CONTEXT), end)
                .replace(SEPARATOR, PartSeparator.DOT)
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** The words from the letter on, as many as help to find it; empty at the end. */
    String from(int index) {
        int start = index == count() ? text.length() : places[index];
        return text.substring(start, Math.min(text.length(), start + CONTEXT))
                .replace(SEPARATOR, PartSeparator.DOT)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
