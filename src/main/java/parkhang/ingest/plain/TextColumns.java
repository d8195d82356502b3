package parkhang.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two columns that are typed beside each other with spaces: whom to ask, or the sender and the day. */
final class TextColumns {
    private static final Pattern GAP = Pattern.compile("(?<=\\S)\\h{3,}(?=\\S)");
    private static final int WIDE = 8;

    private TextColumns() {}

    /** The lines in the order of reading, the left column before the right one; the same where there are none. */
    static List<TextSpan> of(List<TextSpan> lines) {
        int from = lines.size();
        while (from > 0 && GAP.matcher(lines.get(from - 1).text()).results().count() == 1) {
            from--;
        }
        boolean isContacts = lines.subList(from, lines.size()).stream()
                .anyMatch(line -> line.text().indexOf('@') != line.text().lastIndexOf('@'));
        if (isContacts) {
            List<TextSpan> parts = new ArrayList<>(lines.subList(0, from));
            lines.subList(from, lines.size()).forEach(line -> parts.add(left(line, 1)));
            lines.subList(from, lines.size()).forEach(line -> parts.add(right(line)));
            return parts;
        }
        List<TextSpan> parts = new ArrayList<>();
        for (TextSpan line : lines) {
            TextSpan left = left(line, WIDE);
            parts.add(left);
            if (left.length() < line.length()) {
                parts.add(right(line));
            }
        }
        return parts.size() == lines.size() ? lines : parts;
    }

    /** What stands before the line's only gap, where that is wide enough; or else the line. */
    private static TextSpan left(TextSpan line, int width) {
        Matcher gap = GAP.matcher(line.text());
        boolean isParted = gap.find() && gap.end() - gap.start() >= width;
        int end = isParted ? gap.start() : line.length();
        return isParted && gap.find() ? line : line.part(0, end);
    }

    private static TextSpan right(TextSpan line) {
        Matcher gap = GAP.matcher(line.text());
        return line.part(gap.find() ? gap.end() : 0, line.length());
    }
}
