package parkhang.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** So much of a document as a browser loads to show one result: some kilobytes at most. */
record Piece(List<SearchUnit> units) {
    /** In bytes of UTF-8. */
    private static final int LONGEST = 2800;

    /** What the anchor and the marks around a unit take. */
    private static final int AROUND_UNIT = 12;

    /** A document's units in pieces, at least one; a unit that is too long for one goes on in the next. */
    static List<Piece> of(List<SearchUnit> units) {
        List<Piece> pieces = new ArrayList<>();
        List<SearchUnit> open = new ArrayList<>();
        int size = 0;
        for (SearchUnit unit : units) {
            int around = AROUND_UNIT + bytes(unit.anchor());
            for (String text : parts(unit.text(), Math.max(LONGEST / 2, LONGEST - around))) {
                int more = around + bytes(text);
                if (size + more > LONGEST && !open.isEmpty()) {
                    pieces.add(new Piece(List.copyOf(open)));
                    open.clear();
                    size = 0;
                }
                open.add(new SearchUnit(unit.anchor(), unit.heading(), text));
                size += more;
            }
        }
        if (!open.isEmpty() || pieces.isEmpty()) {
            pieces.add(new Piece(List.copyOf(open)));
        }
        return pieces;
    }

    /** Cut between words where there is such a place. */
    private static List<String> parts(String text, int longest) {
        if (text.isBlank()) {
            return List.of();
        }
        if (bytes(text) <= longest) {
            return List.of(text);
        }
        List<String> parts = new ArrayList<>();
        int start = 0;
        int place = 0;
        int size = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            int bytes = bytes(text.substring(i, i + Character.charCount(point)));
            if (size + bytes > longest) {
                int end = place > start ? place : i;
                parts.add(text.substring(start, end));
                size = bytes(text.substring(end, i));
                start = end;
            }
            size += bytes;
            i += Character.charCount(point);
            if (isBetweenWords(point)) {
                place = i;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    private static boolean isBetweenWords(int point) {
        return !Character.isLetterOrDigit(point) && Character.getType(point) != Character.FORMAT && !isMark(point);
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** As the text is written in a file, where some characters are escaped. */
    private static int bytes(String text) {
        return ScriptFile.quoted(text).getBytes(StandardCharsets.UTF_8).length - 2;
    }
}
