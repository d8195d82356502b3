package parkhang.gate.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parkhang.text.Bidi;

/**
 * An edition's text, with what says in which direction its parts run, as the page has it. It knows nothing of how its lines were
 * ordered when they were set.
 */
public final class DirectedText {
    private final boolean rightToLeft;
    private final String text;
    private final List<Turn> turns;

    /** As code points, and where each one's character stands in the text. */
    private final int[] letters;

    private final int[] places;
    private final String joined;

    /** Behind what was found last, in UTF-16 units of the letters. */
    private int reached;

    /**
     * What stands between the characters of a text.
     *
     * @param place before which it stands, as a UTF-16 offset
     */
    public record Turn(int place, Sign sign) {}

    /** What a turn stands for, as the character that means the same (UAX #9, section 2, and HTML, 15.3.6). */
    public enum Sign {
        /** An element that says its direction, by which its text is isolated. */
        LEFT_TO_RIGHT('\u2066'),
        RIGHT_TO_LEFT('\u2067'),
        END('\u2069'),

        /** A line that its author ended: a paragraph of its own. */
        LINE_END('\u2029'),

        /** What is no text, such as a picture in a line. */
        OBJECT('\uFFFC');

        final char character;

        Sign(char character) {
            this.character = character;
        }
    }

    /**
     * A text whose white space is that between words.
     *
     * @param turns in the order of their places
     * @param rightToLeft whether it is, as a whole
     */
    public DirectedText(String text, List<Turn> turns, boolean rightToLeft) {
        this.text = text;
        this.turns = List.copyOf(turns);
        this.rightToLeft = rightToLeft;
        int[] found = new int[text.length()];
        int[] at = new int[text.length()];
        int count = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            for (int letter : Letters.of(text.codePointAt(i))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, 2 * count);
                    at = Arrays.copyOf(at, 2 * count);
                }
                found[count] = letter;
                at[count++] = i;
            }
        }
        letters = Arrays.copyOf(found, count);
        places = Arrays.copyOf(at, count);
        joined = new String(letters, 0, count);
    }

    /** Whether anything in it may run otherwise than from left to right. */
    boolean mayTurn() {
        return rightToLeft || Bidi.mayTurn(text);
    }

    boolean isRightToLeft() {
        return rightToLeft;
    }

    /** All of it as one paragraph, with the controls at its ends. */
    Paragraph whole() {
        return paragraph(0, letters.length, 0, text.length());
    }

    /** Where these letters stand, nearest to those found last; null where they do not stand one after the other. */
    @Nullable
    Paragraph find(int[] wanted) {
        int first = first(wanted);
        return first < 0 ? null : paragraph(first, first + wanted.length);
    }

    /** How many of these letters stand before each place at which their author ends a line; none where they are not found. */
    List<Integer> lineEnds(int[] wanted) {
        int first = first(wanted);
        List<Integer> ends = new ArrayList<>();
        for (Turn turn : first < 0 ? List.<Turn>of() : turns) {
            if (turn.sign() == Sign.LINE_END) {
                int at = Arrays.binarySearch(places, turn.place());
                while (at > 0 && places[at - 1] == places[at]) {
                    at--; // a letter that is compared in several parts
                }
                int before = (at < 0 ? -at - 1 : at) - first;
                if (before > 0 && before < wanted.length) {
                    ends.add(before);
                }
            }
        }
        return ends;
    }

    /**
     * Of the letters where these stand that is nearest to those found last; negative where they do not stand. What is drawn and is none
     * of the text, such as a page's number in contents, then leads none astray that comes behind it.
     */
    private int first(int[] wanted) {
        String sought = new String(wanted, 0, wanted.length);
        int behind = joined.indexOf(sought, reached);
        int before = behind == reached ? behind : joined.lastIndexOf(sought, reached - 1);
        boolean isBefore = behind < 0 || (before >= 0 && reached - before < behind - reached);
        int at = isBefore ? before : behind;
        if (at < 0 || sought.isEmpty()) {
            return -1;
        }
        reached = at + sought.length();
        return joined.codePointCount(0, at);
    }

    private Paragraph paragraph(int first, int end) {
        int start = first == end ? 0 : places[first];
        int last = first == end ? 0 : places[end - 1] + Character.charCount(text.codePointAt(places[end - 1]));
        return paragraph(first, end, start, last);
    }

    /**
     * A part of the text.
     *
     * @param first of its letters
     * @param end behind its letters
     * @param start where it begins in the text
     * @param last where it ends there
     */
    private Paragraph paragraph(int first, int end, int start, int last) {
        List<Sign> open = new ArrayList<>();
        int next = 0;
        for (; next < turns.size() && turns.get(next).place() <= start; next++) {
            turn(open, turns.get(next).sign());
        }
        StringBuilder paragraph = new StringBuilder();
        open.forEach(sign -> paragraph.append(sign.character));
        int[] offsets = new int[end - first];
        int letter = first;
        for (int i = start; i < last; i++) {
            for (; next < turns.size() && turns.get(next).place() == i; next++) {
                append(turns.get(next).sign(), open, paragraph);
            }
            for (; letter < end && places[letter] == i; letter++) {
                offsets[letter - first] = paragraph.length();
            }
            char c = text.charAt(i);
            paragraph.append(Character.isWhitespace(c) ? ' ' : c);
        }
        return new Paragraph(paragraph.toString(), Arrays.copyOfRange(letters, first, end), offsets, rightToLeft);
    }

    private static void append(Sign sign, List<Sign> open, StringBuilder paragraph) {
        turn(open, sign);
        paragraph.append(sign.character);
        if (sign == Sign.LINE_END) {
            open.forEach(again -> paragraph.append(again.character));
        }
    }

    private static void turn(List<Sign> open, Sign sign) {
        if (sign == Sign.LEFT_TO_RIGHT || sign == Sign.RIGHT_TO_LEFT) {
            open.add(sign);
        } else if (sign == Sign.END && !open.isEmpty()) {
            open.remove(open.size() - 1);
        }
    }
}
