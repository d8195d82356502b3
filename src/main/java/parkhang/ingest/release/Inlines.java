package parkhang.ingest.release;

import java.util.ArrayList;
import java.util.List;
import parkhang.article.Inline;
import parkhang.article.PlainText;

/** Cuts a line of inlines. */
final class Inlines {
    private Inlines() {}

    /** What stands behind an offset of the line's words, in UTF-16 units. */
    static List<Inline> from(List<Inline> line, int offset) {
        List<Inline> rest = new ArrayList<>();
        int at = 0;
        for (Inline inline : line) {
            int length = PlainText.of(List.of(inline)).length();
            if (at >= offset) {
                rest.add(inline);
            } else if (at + length > offset) {
                rest.add(cut(inline, offset - at));
            }
            at += length;
        }
        return rest;
    }

    private static Inline cut(Inline inline, int offset) {
        if (inline instanceof Inline.Text text) {
            return new Inline.Text(text.place(), text.text().substring(offset));
        }
        return inline.children().isEmpty() ? inline : inline.withChildren(from(inline.children(), offset));
    }

    /** The words alone, as a title has them. */
    static List<Inline> plain(List<Inline> line) {
        String words = PlainText.of(line).strip();
        return words.isEmpty() ? List.of() : List.of(new Inline.Text(line.get(0).place(), words));
    }
}
