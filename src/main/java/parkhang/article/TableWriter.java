package parkhang.article;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parkhang.diagnostic.Diagnostics;

/** Writes a table as GitHub Flavored Markdown has it (0.29, section 4.10): one row is its head, and a column has one alignment. */
final class TableWriter {
    private final InlineWriter inlines;
    private final Diagnostics diagnostics;

    TableWriter(InlineWriter inlines, Diagnostics diagnostics) {
        this.inlines = inlines;
        this.diagnostics = diagnostics;
    }

    /** The lines of the table and of its caption; none where it has no cell. */
    List<String> write(Block.Table table) {
        List<Block.Row> rows =
                Stream.concat(table.head().stream(), table.body().stream()).toList();
        int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        if (columns == 0) {
            return List.of();
        }
        if (table.head().size() != 1) {
            NotInMarkdown.report(table.place(), table.head().isEmpty() ? "headless" : "head", diagnostics);
        }
        List<String> lines = new ArrayList<>();
        if (table.caption() != null) {
            lines.addAll(List.of(BlockWriter.keyword(inlines, "Table: ", table.caption()), ""));
        }
        lines.add(row(rows.get(0), columns));
        lines.add(alignments(rows, columns));
        rows.subList(1, rows.size()).forEach(row -> lines.add(row(row, columns)));
        return lines;
    }

    private String row(Block.Row row, int columns) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            cells.add(i < row.cells().size() ? inlines.cell(row.cells().get(i).text()) : "");
        }
        return cells.stream()
                        .map(cell -> cell.isEmpty() ? "| " : "| " + cell + " ")
                        .collect(Collectors.joining()) + "|";
    }

    private String alignments(List<Block.Row> rows, int columns) {
        StringBuilder line = new StringBuilder("|");
        for (int i = 0; i < columns; i++) {
            line.append(' ').append(dashes(alignment(rows, i))).append(" |");
        }
        return line.toString();
    }

    /** Of a column, as its cells below the head have it; of those that differ the first one's. */
    private Block.Alignment alignment(List<Block.Row> rows, int column) {
        List<Block.Cell> cells = rows.stream()
                .filter(row -> column < row.cells().size())
                .map(row -> row.cells().get(column))
                .toList();
        List<Block.Cell> filled =
                cells.stream().skip(1).filter(cell -> !cell.text().isEmpty()).toList();
        List<Block.Cell> telling = filled.isEmpty() ? cells : filled;
        Block.Alignment first =
                telling.isEmpty() ? Block.Alignment.START : telling.get(0).alignment();
        telling.stream()
                .filter(cell -> cell.alignment() != first)
                .findFirst()
                .ifPresent(cell -> NotInMarkdown.report(cell.place(), "alignment", diagnostics));
        return first;
    }

    private static String dashes(Block.Alignment alignment) {
        return switch (alignment) {
            case START -> "---";
            case CENTER -> ":-:";
            case END -> "--:";
        };
    }
}
