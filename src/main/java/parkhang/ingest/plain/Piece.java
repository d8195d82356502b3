package parkhang.ingest.plain;

import java.util.List;

/**
 * Lines that belong together.
 *
 * @param mark of a list's item, as {@code *} or {@code 1.}; empty for all that is none
 * @param text without the mark
 */
record Piece(Kind kind, String mark, TextSpan text, List<TextSpan> lines) {
    enum Kind {
        PARAGRAPH,
        ITEM,
        HEADING,
        RULE,
        QUOTE,
        TABLE
    }

    Piece {
        lines = List.copyOf(lines);
    }

    static Piece of(Kind kind, List<TextSpan> lines) {
        TextSpan first = lines.get(0);
        TextSpan whole = new TextSpan(
                first.source(), first.start(), lines.get(lines.size() - 1).end());
        return new Piece(kind, "", whole, lines);
    }

    boolean isItem() {
        return kind == Kind.ITEM;
    }

    /** The number of an item; 0 where it has none. */
    int number() {
        String digits = mark.replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    /** How far the item stands from the margin, in characters. */
    int indent() {
        return lines.get(0).place().column() - 1;
    }

    /** The same as a paragraph, with its mark. */
    Piece unmarked() {
        return of(Kind.PARAGRAPH, lines);
    }
}
