package parkhang.translation.po;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A string of a PO file while it is being read, from one or several pairs of quotation marks. */
final class PoString {
    private static final String NAMED = "abfnrtv\"\\";
    private static final String MEANT = "\u0007\b\f\n\r\t\u000B\"\\";

    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int at;

    /**
     * What is wrong with a line.
     *
     * @param column in UTF-16 units, counted from 0
     * @param which of the sentences of {@link PoCode#PO_SYNTAX} says so
     * @param text from the place on
     */
    record Fault(int column, String which, String text) {}

    String text() {
        endBytes();
        return text.toString();
    }

    /** Takes the strings in a line from a column on; null where there was nothing else in it. */
    @Nullable
    Fault read(String line, int from) {
        at = from;
        while (true) {
            while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
                at++;
            }
            if (at == line.length()) {
                return null;
            } else if (line.charAt(at) != '"') {
                return new Fault(at, "string", line.substring(at));
            }
            Fault fault = quoted(line, at++);
            if (fault != null) {
                return fault;
            }
        }
    }

    private @Nullable Fault quoted(String line, int start) {
        while (at < line.length()) {
            char c = line.charAt(at++);
            if (c == '"') {
                return null;
            } else if (c != '\\') {
                put(c);
            } else if (at < line.length() && !escape(line)) {
                return new Fault(at - 1, "escape", line.substring(at - 1, at + 1));
            }
        }
        return new Fault(start, "quotation", line.substring(start));
    }

    /** An escape as in C: a letter, or a byte in octal or hexadecimal digits. */
    private boolean escape(String line) {
        char c = line.charAt(at);
        int named = NAMED.indexOf(c);
        if (named >= 0) {
            put(MEANT.charAt(named));
            at++;
            return true;
        }
        boolean hex = c == 'x';
        int start = hex ? at + 1 : at;
        int end = start;
        while (end < line.length()
                && end < start + (hex ? 2 : 3)
                && Character.digit(line.charAt(end), hex ? 16 : 8) >= 0) {
            end++;
        }
        if (end > start) {
            bytes.write(Integer.parseInt(line.substring(start, end), hex ? 16 : 8));
            at = end;
        }
        return end > start;
    }

    private void put(char c) {
        endBytes();
        text.append(c);
    }

    private void endBytes() {
        if (bytes.size() > 0) {
            text.append(bytes.toString(StandardCharsets.UTF_8));
            bytes.reset();
        }
    }
}
