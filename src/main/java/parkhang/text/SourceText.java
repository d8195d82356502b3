package parkhang.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;

/**
 * The text of one file in the form that all readers share: decoded from UTF-8, or from UTF-16 where its first bytes say so, no byte order mark, lines ending in LF, in
 * Unicode normalization form C (UAX #15). It knows the place of each of its characters.
 */
public final class SourceText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String file;
    private final String text;
    private final int[] lineStarts;
    /** The offsets of the second halves of surrogate pairs, so that columns in a very long line cost no counting. */
    private final int[] pairs;

    private SourceText(String file, String text) {
        this.file = file;
        this.text = text;
        this.lineStarts = lineStarts(text);
        this.pairs = pairs(text);
    }

    /** Takes text that is already decoded. The file is the name under which its places are reported. */
    public static SourceText of(String file, String text) {
        String unmarked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        String lines = unmarked.indexOf('\r') < 0
                ? unmarked
                : unmarked.replace("\r\n", "\n").replace('\r', '\n');
        return new SourceText(file, Normalizer.normalize(lines, Normalizer.Form.NFC));
    }

    /** Decodes a file's bytes; empty and reported where they are neither UTF-8 nor UTF-16, or hold what {@link Characters} refuses. */
    public static Optional<SourceText> decode(String file, byte[] bytes, Diagnostics diagnostics) {
        Charset charset = Encoding.of(bytes);
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CoderResult result = charset.newDecoder().decode(input, decoded, true);
        SourceText source = of(file, decoded.flip().toString());
        if (result.isError()) {
            Map<String, String> found = Map.of(
                    "byte", String.format("0x%02X", bytes[input.position()]),
                    "encoding", charset.name().replaceFirst("[BL]E$", ""));
            diagnostics.report(source.at(source.text.length()), TextCode.NOT_UTF_8.with("byte", found));
            return Optional.empty();
        }
        return source.isClean(diagnostics) ? Optional.of(source) : Optional.empty();
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

    /** One line without its end; lines count from 0. */
    public String line(int line) {
        int end = line + 1 < lineStarts.length ? lineStarts[line + 1] - 1 : text.length();
        return text.substring(lineStarts[line], end);
    }

    /** The UTF-16 offset at which a line begins; lines count from 0. */
    public int offset(int line) {
        return lineStarts[line];
    }

    /** The place of a UTF-16 offset. */
    public Place at(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Place(file, line + 1, offset - lineStarts[line] - pairs(lineStarts[line], offset) + 1);
    }

    /** The place of a UTF-16 column in a line, both counted from 0. */
    public Place at(int line, int column) {
        return at(Math.min(lineStarts[line] + column, text.length()));
    }

    /** How many characters between two offsets take two UTF-16 units each. */
    private int pairs(int from, int to) {
        return pairsBefore(to) - pairsBefore(from);
    }

    private int pairsBefore(int offset) {
        int found = Arrays.binarySearch(pairs, offset);
        return found >= 0 ? found : -found - 1;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[1 + text.length() / 32];
        int lines = 1;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            starts = lines < starts.length ? starts : Arrays.copyOf(starts, 2 * lines);
            starts[lines++] = end + 1;
        }
        return Arrays.copyOf(starts, lines);
    }

    private static int[] pairs(String text) {
        int[] pairs = {};
        int found = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowSurrogate(text.charAt(i))) {
                pairs = found < pairs.length ? pairs : Arrays.copyOf(pairs, 2 * found + 8);
                pairs[found++] = i;
            }
        }
        return Arrays.copyOf(pairs, found);
    }

    private boolean isClean(Diagnostics diagnostics) {
        int refused = Characters.firstRefused(text);
        if (refused >= 0) {
            diagnostics.report(at(refused), Characters.finding(text, refused));
        }
        return refused < 0;
    }
}
