package parkhang.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import parkhang.diagnostic.Place;
import parkhang.text.SourceText;

/**
 * A run of lines in a document, without the space around it.
 *
 * @param start UTF-16 offset of its first character
 * @param end UTF-16 offset behind its last character
 */
record TextSpan(SourceText source, int start, int end) {
    private static final Pattern SPACE = Pattern.compile("[ \\t\\n]+");

    /** The spans that blank lines part. */
    static List<TextSpan> in(SourceText source) {
        List<TextSpan> spans = new ArrayList<>();
        TextSpan whole = new TextSpan(source, 0, source.text().length());
        int start = -1;
        int end = 0;
        for (TextSpan line : whole.cut('\n')) {
            if (line.isBlank() && start >= 0) {
                spans.add(new TextSpan(source, start, end).stripped());
                start = -1;
            } else if (!line.isBlank()) {
                start = start < 0 ? line.start : start;
                end = line.end;
            }
        }
        if (start >= 0) {
            spans.add(new TextSpan(source, start, end).stripped());
        }
        return spans;
    }

    List<TextSpan> lines() {
        return cut('\n').stream().map(TextSpan::stripped).toList();
    }

    /** From an offset in the file's text to the end of this span. */
    TextSpan from(int offset) {
        return new TextSpan(source, offset, end).stripped();
    }

    /** From an offset in this span's own text to another. */
    TextSpan part(int from, int to) {
        return new TextSpan(source, start + from, start + to).stripped();
    }

    String text() {
        return source.text().substring(start, end);
    }

    static String joined(String text) {
        return SPACE.matcher(text).replaceAll(" ");
    }

    Place place() {
        return source.at(start);
    }

    int length() {
        return end - start;
    }

    private List<TextSpan> cut(char separator) {
        List<TextSpan> pieces = new ArrayList<>();
        int from = start;
        for (int i = start; i < end; i++) {
            if (source.text().charAt(i) == separator) {
                pieces.add(new TextSpan(source, from, i));
                from = i + 1;
            }
        }
        pieces.add(new TextSpan(source, from, end));
        return pieces;
    }

    private boolean isBlank() {
        return stripped().length() == 0;
    }

    private TextSpan stripped() {
        int from = start;
        int to = end;
        while (from < to && isSpace(source.text().charAt(from))) {
            from++;
        }
        while (from < to && isSpace(source.text().charAt(to - 1))) {
            to--;
        }
        return new TextSpan(source, from, to);
    }

    /** Also the no-break spaces, with which word processors fill empty lines. */
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
