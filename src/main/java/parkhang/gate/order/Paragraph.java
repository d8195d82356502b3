package parkhang.gate.order;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;

/** A text whose lines are ordered by the Unicode Bidirectional Algorithm (UAX #9), as a browser does. */
final class Paragraph {
    private final String text;
    private final int[] letters;
    private final int[] offsets;
    private final Bidi bidi;

    /**
     * A paragraph, which nothing around it turns.
     *
     * @param text with the controls that its elements stand for
     * @param letters of it, as code points
     * @param offsets where in the text the character of each letter stands, in UTF-16 units
     */
    Paragraph(String text, int[] letters, int[] offsets, boolean rightToLeft) {
        this.text = text;
        this.letters = letters;
        this.offsets = offsets;
        bidi = new Bidi(text, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    }

    /** Some letters that stand on one line, from left to right; those of two lines have no such order, and are none. */
    int[] line(int from, int to) {
        int start = offsets[from];
        int end = offsets[to - 1] + Character.charCount(text.codePointAt(offsets[to - 1]));
        int lineEnd = text.indexOf(DirectedText.Sign.LINE_END.character, start);
        if (lineEnd >= 0 && lineEnd < end) {
            return new int[0];
        }
        Bidi line = bidi.setLine(start, end);
        int[] ordered = new int[to - from];
        int count = 0;
        for (int i = 0; i < line.countRuns(); i++) {
            BidiRun run = line.getVisualRun(i);
            int first = firstAt(start + run.getStart(), from, to);
            int last = firstAt(start + run.getLimit(), from, to);
            for (int k = first; k < last; k++) {
                ordered[count++] = letters[run.isOddRun() ? last - 1 - (k - first) : k];
            }
        }
        return ordered;
    }

    /** The first letter from a place in the text on. */
    private int firstAt(int place, int from, int to) {
        int letter = from;
        while (letter < to && offsets[letter] < place) {
            letter++;
        }
        return letter;
    }
}
