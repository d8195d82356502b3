package parkhang.terminal;

import java.io.PrintWriter;
import java.io.Writer;

/**
 * Text as a terminal may see it. File names, arguments and quoted words come from anybody, and some characters would speak to the
 * terminal or put words in another order than they have: the controls of C0 and C1, those of direction (Unicode's UAX #9, section 2)
 * and the separators of lines. They are shown by their number.
 */
public final class Printable {
    private static final String DIRECTIONS =
            "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u2028\u2029";

    private static final char FIRST_DIRECTION = DIRECTIONS.charAt(0);

    private Printable() {}

    /** Line feeds stay, and a carriage return before one: CSV has it (RFC 4180, section 2). */
    public static String of(String text) {
        return isPlain(text) ? text : shown(text, '\n');
    }

    /** What has to stay one line: line feeds are shown, too. */
    public static String line(String text) {
        return isPlain(text) && text.indexOf('\n') < 0 ? text : shown(text, '\0');
    }

    /** Prints to another writer what may be seen. */
    static PrintWriter writer(PrintWriter out) {
        return new PrintWriter(
                new Writer() {
                    @Override
                    public void write(char[] text, int start, int length) {
                        String given = new String(text, start, length);
                        out.write(of(given));
                    }

                    @Override
                    public void flush() {
                        out.flush();
                    }

                    @Override
                    public void close() {
                        out.close();
                    }
                },
                true);
    }

    private static String shown(String text, char lineEnd) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isKept = isPlain(c) ? c != '\n' || c == lineEnd : lineEnd == '\n' && text.startsWith("\r\n", i);
            shown.append(isKept ? String.valueOf(c) : String.format("U+%04X", (int) c));
        }
        return shown.toString();
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(Printable::isPlain);
    }

    private static boolean isPlain(int c) {
        return c == '\n' || !(Character.isISOControl(c) || (c >= FIRST_DIRECTION && DIRECTIONS.indexOf(c) >= 0));
    }
}
