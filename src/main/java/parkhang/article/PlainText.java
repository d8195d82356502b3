package parkhang.article;

import java.util.List;

/** The words of a run of text without its markup. Images and note references give none. */
public final class PlainText {
    private PlainText() {}

    public static String of(List<Inline> inlines) {
        StringBuilder words = new StringBuilder();
        append(inlines, words);
        return words.toString();
    }

    private static void append(List<Inline> inlines, StringBuilder words) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text text) {
                words.append(text.text());
            } else if (inline instanceof Inline.Code code) {
                words.append(code.text());
            } else if (inline instanceof Inline.LineBreak) {
                words.append('\n');
            } else {
                append(inline.children(), words);
            }
        }
    }
}
