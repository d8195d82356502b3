package parkhang.pdf.style;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leaves as much room above the notes of a page as their highest line takes. The engine lays out each note in that room, at the page's
 * end: a note in a table whose first line does not fit there is parted from its number. Proved on OpenHTMLtoPDF 1.1.65.
 */
final class NoteRoom {
    private static final Pattern LINE =
            Pattern.compile("\\.footnote\\b[^{}]*\\{[^{}]*?(?:line-height: |pt/)([\\d.]+)pt");

    private static final Pattern ROOM = Pattern.compile("(@footnote \\{ padding-top: )([\\d.]+)pt");

    /** In points: for what rounding takes. */
    private static final double MORE = 1;

    private NoteRoom() {}

    static String of(String sheet) {
        double line = LINE.matcher(sheet)
                .results()
                .mapToDouble(height -> Double.parseDouble(height.group(1)))
                .max()
                .orElse(0);
        Matcher room = ROOM.matcher(sheet);
        return room.replaceAll(usual -> usual.group(1)
                + String.format(Locale.ROOT, "%.1fpt", Math.max(Double.parseDouble(usual.group(2)), line + MORE)));
    }
}
