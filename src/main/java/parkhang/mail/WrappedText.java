package parkhang.mail;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import parkhang.text.Columns;
import parkhang.text.LineBreaks;

/**
 * A plain text as mails have it: no line longer than 72 columns but for what nobody may divide, such as an address or a line of
 * code, and tables in columns. What a line begins with says what it is, as in the text itself: one with a sign goes on below the
 * sign's words, 4 columns from the margin or 8, 12, … (see {@code PlainLines} in {@code plain}).
 */
final class WrappedText {
    /** So that it can be quoted twice within the 78 of RFC 5322, 2.1.1. */
    static final int WIDTH = 72;

    private static final String TAB = "\t";
    private static final String PICTURE = "🖼";

    /** Each list around a line is a step, and a sign stands 2 columns behind it. */
    private static final int STEP = 4;

    private static final int BEFORE_SIGN = 2;

    private final StringBuilder out = new StringBuilder();
    private final LineBreaks breaks;
    private boolean isBehindPicture;

    private WrappedText(Locale locale) {
        breaks = new LineBreaks(locale);
    }

    /** The text in lines that end in LF. */
    static String of(String text, Locale locale) {
        WrappedText wrapped = new WrappedText(locale);
        Arrays.stream(text.split("\n\n")).forEach(wrapped::block);
        return wrapped.out.toString();
    }

    /** Lines between two that are empty. */
    private void block(String block) {
        if (!out.isEmpty()) {
            out.append('\n');
        }
        List<String> lines = block.lines().toList();
        boolean isTable = lines.stream().anyMatch(line -> !line.startsWith(TAB) && line.contains(TAB));
        isBehindPicture = false;
        if (isTable) {
            new TextTable(lines).lines(WIDTH).forEach(line -> line(line.text(), line.fixed(), line.hang()));
        } else {
            lines.forEach(this::line);
        }
    }

    private void line(String line) {
        int indent = line.length() - line.stripLeading().length();
        boolean isSigned = indent % STEP == BEFORE_SIGN;
        line(line, isSigned ? line.indexOf(' ', indent) + 1 : indent, isSigned ? indent + BEFORE_SIGN : indent);
    }

    /**
     * Writes a line.
     *
     * @param fixed how many characters at its beginning are not divided, in UTF-16
     * @param hang the columns before the lines that it goes on in
     */
    private void line(String line, int fixed, int hang) {
        if (isBehindPicture) {
            out.append('\n'); // this is no part of its description
        }
        isBehindPicture = line.stripLeading().startsWith(PICTURE);
        if (line.startsWith(TAB) || Columns.of(line) <= WIDTH) {
            out.append(line).append('\n');
        } else {
            wrap(line, fixed, hang);
        }
    }

    private void wrap(String line, int fixed, int hang) {
        breaks.setText(line);
        StringBuilder current = new StringBuilder();
        int from = 0;
        int width = 0;
        for (int to = breaks.next(); to != LineBreaks.DONE; to = breaks.next()) {
            if (to < line.length() && (to <= fixed || !mayEnd(line, to))) {
                continue;
            }
            String piece = line.substring(from, to);
            if (from > 0 && width + Columns.of(piece.stripTrailing()) > WIDTH) {
                out.append(current.toString().stripTrailing()).append('\n');
                current.setLength(0);
                current.append(" ".repeat(hang));
                width = hang;
            }
            current.append(piece);
            width += Columns.of(piece);
            from = to;
        }
        out.append(current.toString().stripTrailing()).append('\n');
    }

    /** Behind a space, or between letters that need none: an address must stay whole, or no program makes it a link. */
    private static boolean mayEnd(String words, int place) {
        int before = words.codePointBefore(place);
        return Character.isWhitespace(before) || (before > 0x7F && words.codePointAt(place) > 0x7F);
    }
}
