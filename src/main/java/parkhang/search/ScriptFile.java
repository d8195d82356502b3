package parkhang.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A file of the index: a script that hands its data to the function that the page's own script has laid out. A script can be loaded
 * from a disk too, where a browser lets a page read nothing else.
 */
final class ScriptFile {
    private ScriptFile() {}

    /** @param json what {@link #quoted} wrote, or is written of it */
    static void write(String name, String json, SearchSink sink) throws IOException {
        String script = "parkhangSearch(\"" + name + "\"," + json + ");\n";
        sink.write(name + ".js", script.getBytes(StandardCharsets.UTF_8));
    }

    /** A text as JSON that is a string of JavaScript as well, and can neither end a script nor hold half a character. */
    static String quoted(CharSequence text) {
        StringBuilder json = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ' || c == '<' || c == '>' || c == '\u2028' || c == '\u2029' || isHalf(text, i)) {
                json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }

    private static boolean isHalf(CharSequence text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
