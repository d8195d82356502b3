package parkhang.mail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import parkhang.text.Columns;

/** A table of a plain text, whose cells have tabs between them: in columns where they have room, else a line for each cell. */
final class TextTable {
    private static final String TAB = "\t";

    /** Columns begin at multiples of it behind the margin, so that no row without its first cell begins as a line with a sign does. */
    private static final int STEP = 4;

    private static final int GAP = 2;

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

    /** The lines as people read them; those of cells that have no room may be longer. */
    List<String> lines(int room) {
        int all = Arrays.stream(widths).sum();
        List<String> lines = new ArrayList<>();
        for (String line : written) {
            if (!isRow(line)) {
                lines.add(line);
            } else if (margin(line).length() + all <= room) {
                lines.add(inColumns(line));
            } else {
                below(line, lines);
            }
        }
        return lines;
    }

    private String inColumns(String line) {
        StringBuilder row = new StringBuilder(margin(line));
        List<String> cells = cells(line);
        for (int i = 0; i < cells.size(); i++) {
            row.append(cells.get(i)).append(" ".repeat(widths[i] - Columns.of(cells.get(i))));
        }
        return row.toString().stripTrailing();
    }

    private static void below(String line, List<String> lines) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        List<String> cells = cells(line);
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                lines.add(margin(line) + " ".repeat(i == 0 ? 0 : STEP) + cells.get(i));
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
        return line.replaceFirst("(?s)^( *).*", "$1");
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(margin(line).length()).split(TAB, -1))
                .map(String::strip)
                .toList();
    }
}
