package parkhang.text;

import java.util.List;

/**
 * One change to a text.
 *
 * @param start the UTF-16 offset of the first character that goes
 * @param end the offset behind the last character that goes; a change always takes something away, so that what comes
 *     instead stands in the same inline
 * @param text what comes instead
 */
public record TextEdit(int start, int end, String text) {
    public TextEdit {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("nothing goes from " + start + " to " + end);
        }
    }

    /** A text after some edits, none of which overlap, in the order of the text. */
    public static String applied(String text, List<TextEdit> edits) {
        StringBuilder edited = new StringBuilder();
        int from = 0;
        for (TextEdit edit : edits) {
            edited.append(text, from, edit.start()).append(edit.text());
            from = edit.end();
        }
        return edited.append(text, from, text.length()).toString();
    }
}
