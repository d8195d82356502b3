package parkhang.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;

/**
 * The text of one file in the form that all readers share: UTF-8 decoded, no byte order mark, lines ending in LF, in
 * Unicode normalization form C (UAX #15). It knows the place of each of its characters.
 */
public final class SourceText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String file;
    private final String text;
    private final int[] lineStarts;

    private SourceText(String file, String text) {
        this.file = file;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    /** Takes text that is already decoded. The file is the name under which its places are reported. */
    public static SourceText of(String file, String text) {
        String unmarked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        String lines = unmarked.replace("\r\n", "\n").replace('\r', '\n');
        return new SourceText(file, Normalizer.normalize(lines, Normalizer.Form.NFC));
    }

    /** Decodes a file's bytes; empty and reported where they are not UTF-8 or hold control characters (Unicode Cc). */
    public static Optional<SourceText> decode(String file, byte[] bytes, Diagnostics diagnostics) {
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(input, decoded, true);
        SourceText source = of(file, decoded.flip().toString());
        if (result.isError()) {
            String found = String.format("byte 0x%02X is not UTF-8", bytes[input.position()]);
            diagnostics.report(source.at(source.text.length()), TextCode.NOT_UTF_8, found);
            return Optional.empty();
        }
        return source.withoutControls(diagnostics) ? Optional.of(source) : Optional.empty();
    }

    public String file() {
        return file;
    }

    public String text() {
        return text;
    }

    /** The text from one line on, as it stands; lines count from 0. */
    public String fromLine(int line) {
        return line < lineStarts.length ? text.substring(lineStarts[line]) : "";
    }

    /** The place of a UTF-16 offset. */
    public Place at(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Place(file, line + 1, text.codePointCount(lineStarts[line], offset) + 1);
    }

    /** The place of a UTF-16 column in a line, both counted from 0. */
    public Place at(int line, int column) {
        return at(Math.min(lineStarts[line] + column, text.length()));
    }

    private boolean withoutControls(Diagnostics diagnostics) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) && c != '\n' && c != '\t') {
                String found = String.format("control character U+%04X", (int) c);
                diagnostics.report(at(i), TextCode.CONTROL_CHARACTER, found);
                return false;
            }
        }
        return true;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[1 + (int) text.chars().filter(c -> c == '\n').count()];
        int line = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                starts[++line] = i + 1;
            }
        }
        return starts;
    }
}
