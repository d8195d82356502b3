package parkhang.mail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import parkhang.text.Columns;

/**
 * A table of a plain text, whose cells have tabs between them: in columns where these have room, of which the last may go on in
 * further lines, else a line for each cell.
 */
final class TextTable {
    private static final String TAB = "\t";

    /** Columns begin at multiples of it behind the margin, so that no row without its first cell begins as a line with a sign does. */
    private static final int STEP = 4;

    private static final int GAP = 2;

    /** In columns: in less room nobody reads a text. */
    private static final int NARROWEST = 28;

    private final List<String> written;
    private final int[] widths;

    /** @param written its rows, and what stands below one of them */
    TextTable(List<String> written) {
        this.written = written;
        List<List<String>> rows =
                written.stream().filter(TextTable::isRow).map(TextTable::cells).toList();
        int most = rows.stream().mapToInt(List::size).max().orElse(0);
        widths = IntStream.range(0, most).map(column -> width(rows, column)).toArray();
    }

    /**
     * A line, which may be too long.
     *
     * @param fixed how many characters at its beginning are not divided, in UTF-16
     * @param hang the columns before the lines that it goes on in
     */
    record Line(String text, int fixed, int hang) {}

    /** @param room in columns */
    List<Line> lines(int room) {
        int last = widths.length - 1;
        int before = Arrays.stream(widths, 0, Math.max(0, last)).sum();
        int needed = before + Math.min(NARROWEST, last < 0 ? 0 : widths[last]);
        List<Line> lines = new ArrayList<>();
        for (String line : written) {
            if (!isRow(line)) {
                lines.add(new Line(line, line.length(), 0));
            } else if (margin(line).length() + needed <= room) {
                lines.add(inColumns(line));
            } else {
                below(line, lines);
            }
        }
        return lines;
    }

    private Line inColumns(String line) {
        StringBuilder row = new StringBuilder(margin(line));
        List<String> cells = cells(line);
        int last = cells.size() - 1;
        for (int i = 0; i < last; i++) {
            row.append(cells.get(i)).append(" ".repeat(widths[i] - Columns.of(cells.get(i))));
        }
        String before = row.toString();
        return new Line((before + cells.get(last)).stripTrailing(), before.length(), Columns.of(before));
    }

    private static void below(String line, List<Line> lines) {
        if (!lines.isEmpty()) {
            lines.add(new Line("", 0, 0));
        }
        List<String> cells = cells(line);
        for (int i = 0; i < cells.size(); i++) {
            String margin = margin(line) + " ".repeat(i == 0 ? 0 : STEP);
            if (!cells.get(i).isEmpty()) {
                lines.add(new Line(margin + cells.get(i), margin.length(), margin.length()));
            }
        }
    }

    private static int width(List<List<String>> rows, int column) {
        int widest = rows.stream()
                .filter(row -> column < row.size())
                .mapToInt(row -> Columns.of(row.get(column)))
                .max()
                .orElse(0);
        return (widest + GAP + STEP - 1) / STEP * STEP;
    }

    private static boolean isRow(String line) {
        return line.contains(TAB);
    }

    private static String margin(String line) {
        return " ".repeat(line.length() - line.replaceFirst("^ +", "").length());
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(margin(line).length()).split(TAB, -1))
                .map(String::strip)
                .toList();
    }
}
