package parkhang.text;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts a new text in the place of a file's old one so that each line that stood there already stays as it was, byte for byte: the
 * end of the line, the form of its letters, the file's encoding and its byte order mark.
 */
public final class KeptLines {
    /** How many old lines are looked through for a line that may have stayed. */
    private static final int AHEAD = 2000;

    private static final Pattern LINE = Pattern.compile("([^\r\n]*)(\r\n|\r|\n|\\z)");

    private final List<String> lines = new ArrayList<>();
    /** The same as readers see them: see {@link SourceText}. */
    private final List<String> read = new ArrayList<>();

    private KeptLines(String old) {
        Matcher line = LINE.matcher(old);
        while (line.find() && line.end() > line.start()) {
            lines.add(line.group());
            read.add(SourceText.of("", line.group(1)).text());
        }
    }

    /**
     * The bytes that a file is to have.
     *
     * @param old the file's bytes
     * @param text what it is to say, with lines ending in LF
     */
    public static byte[] of(byte[] old, String text) {
        Charset charset = Encoding.of(old);
        String before = new String(old, charset);
        String mark = before.startsWith("\uFEFF") ? "\uFEFF" : "";
        String kept = new KeptLines(before.substring(mark.length())).put(text);
        return (mark + kept).getBytes(charset);
    }

    private String put(String text) {
        StringBuilder put = new StringBuilder();
        String end = "\n";
        int at = 0;
        for (String line : text.split("\n", -1)) {
            int found = find(line, at);
            String old = found < 0 ? "" : lines.get(found);
            at = found < 0 ? at : found + 1;
            end = at > 0 && at <= lines.size() ? ending(lines.get(at - 1), end) : firstEnding();
            put.append(
                    found < 0
                            ? line
                            : old.substring(0, old.length() - ending(old, "").length()));
            put.append(end);
        }
        return put.substring(0, put.length() - end.length());
    }

    private String firstEnding() {
        return lines.isEmpty() ? "\n" : ending(lines.get(0), "\n");
    }

    private static String ending(String line, String otherwise) {
        if (line.endsWith("\r\n")) {
            return "\r\n";
        }
        return line.endsWith("\n") ? "\n" : line.endsWith("\r") ? "\r" : otherwise;
    }

    private int find(String line, int from) {
        for (int i = from; i < Math.min(read.size(), from + AHEAD); i++) {
            if (read.get(i).equals(line)) {
                return i;
            }
        }
        return -1;
    }
}
