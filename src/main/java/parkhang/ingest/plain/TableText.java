package parkhang.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parkhang.article.Block;
import parkhang.article.Block.Alignment;

/** Tables whose cells are parted by tabs, by bars, or by two spaces and more. */
final class TableText {
    private static final Pattern TABS = Pattern.compile("\\t");
    private static final Pattern BARS = Pattern.compile("\\|");
    private static final Pattern SPACES = Pattern.compile("\\h{2,}");
    private static final Pattern RULE = Pattern.compile("[|+:=\\h-]*(?:-[|+:=\\h-]*[|+]|[|+][|+:=\\h-]*-)[|+:=\\h-]*");
    private static final Pattern FIGURE =
            Pattern.compile("[\\p{Sc}+−–~<>±-]{0,2}\\h?\\p{Nd}[\\p{Nd}.,\\h'’]*\\h?(?:%|‰|\\p{Sc}|\\p{L}{1,3})?|[–—-]");
    private static final Pattern LABEL = Pattern.compile(".*:$|.*@.*");

    private TableText() {}

    /** How many of the first lines are rows of one table; 0 where they are none. */
    static int rows(List<TextSpan> lines) {
        return Math.max(tabbed(lines), Math.max(barred(lines), spaced(lines)));
    }

    private static int tabbed(List<TextSpan> lines) {
        int count = alike(lines, TABS);
        return count > 1 && !isLabelled(lines.subList(0, count), TABS) ? count : 0;
    }

    /** Bars part much: without one at the edge of each line or a rule below the head, only three rows are a table. */
    private static int barred(List<TextSpan> lines) {
        int count = 0;
        int rules = 0;
        int cells = 0;
        boolean edged = true;
        while (count < lines.size()) {
            String line = lines.get(count).text();
            boolean rule = RULE.matcher(line).matches();
            int found = rule ? 0 : cells(lines.get(count), BARS).size();
            if (!rule && (line.indexOf('|') < 0 || (cells > 0 && found != cells))) {
                break;
            }
            rules += rule ? 1 : 0;
            cells = rule ? cells : found;
            edged &= rule || line.startsWith("|");
            count++;
        }
        int rows = count - rules;
        boolean sure = rows > 0 && cells > 0 && (rules > 0 || (edged && rows > 1));
        boolean likely = rows > 2 && !isLabelled(lines.subList(0, count), BARS);
        return sure || likely ? count : 0;
    }

    private static int spaced(List<TextSpan> lines) {
        if (isBelowHead(lines)) {
            return 1 + alike(lines.subList(1, lines.size()), SPACES);
        }
        int count = alike(lines, SPACES);
        boolean many = count > 2 || (count > 1 && cells(lines.get(0), SPACES).size() > 2);
        return many && !isLabelled(lines.subList(0, count), SPACES) ? count : 0;
    }

    /** Whether the first line heads all columns of a table but the first. */
    private static boolean isBelowHead(List<TextSpan> lines) {
        if (lines.size() < 3) {
            return false;
        }
        int cells = cells(lines.get(1), SPACES).size();
        List<TextSpan> rows = lines.subList(1, lines.size());
        return cells > 2
                && cells(lines.get(0), SPACES).size() == cells - 1
                && alike(rows, SPACES) > 1
                && !isLabelled(rows.subList(0, alike(rows, SPACES)), SPACES)
                && cells(rows.get(0), SPACES).stream().skip(1).allMatch(cell -> FIGURE.matcher(cell.text())
                        .matches());
    }

    /** How many of the first lines have as many cells as the first one, and more than one. */
    private static int alike(List<TextSpan> lines, Pattern separator) {
        int cells = cells(lines.get(0), separator).size();
        int count = 0;
        while (cells > 1
                && count < lines.size()
                && cells(lines.get(count), separator).size() == cells) {
            count++;
        }
        return count;
    }

    /** Whether the lines say how somebody is reached. */
    private static boolean isLabelled(List<TextSpan> lines, Pattern separator) {
        return lines.stream()
                .anyMatch(line ->
                        LABEL.matcher(cells(line, separator).get(0).text()).matches()
                                || line.text().indexOf('@') >= 0);
    }

    private static List<TextSpan> cells(TextSpan line, Pattern separator) {
        TextSpan inner = separator.equals(BARS) ? withoutEdges(line) : line;
        List<TextSpan> cells = new ArrayList<>();
        Matcher parted = separator.matcher(inner.text());
        int from = 0;
        while (parted.find()) {
            cells.add(inner.part(from, parted.start()));
            from = parted.end();
        }
        cells.add(inner.part(from, inner.length()));
        return cells;
    }

    private static TextSpan withoutEdges(TextSpan line) {
        String text = line.text();
        int from = text.startsWith("|") ? 1 : 0;
        int to = text.length() > from && text.endsWith("|") ? text.length() - 1 : text.length();
        return line.part(from, to);
    }

    /** The first row is the head. A column of figures is aligned at its end. */
    static Block.Table table(Piece piece, InlineText text) {
        List<TextSpan> lines = piece.lines().stream()
                .filter(line -> !RULE.matcher(line.text()).matches())
                .toList();
        boolean barred = barred(piece.lines()) == piece.lines().size();
        Pattern separator = barred ? BARS : tabbed(piece.lines()) > 0 ? TABS : SPACES;
        List<List<TextSpan>> rows = new ArrayList<>(
                lines.stream().map(line -> cells(line, separator)).toList());
        if (rows.size() > 1 && rows.get(0).size() < rows.get(1).size()) {
            List<TextSpan> head = new ArrayList<>(List.of(lines.get(0).part(0, 0)));
            head.addAll(rows.get(0));
            rows.set(0, head);
        }
        List<Block.Row> written = new ArrayList<>();
        for (List<TextSpan> row : rows) {
            List<Block.Cell> cells = new ArrayList<>();
            for (int column = 0; column < row.size(); column++) {
                TextSpan cell = row.get(column);
                cells.add(new Block.Cell(cell.place(), alignment(rows, column), text.read(cell)));
            }
            written.add(new Block.Row(cells));
        }
        return new Block.Table(piece.text().place(), null, written.subList(0, 1), written.subList(1, written.size()));
    }

    private static Alignment alignment(List<List<TextSpan>> rows, int column) {
        boolean figures = rows.size() > 1
                && rows.stream()
                        .skip(1)
                        .allMatch(row -> FIGURE.matcher(row.get(column).text()).matches());
        return figures ? Alignment.END : Alignment.START;
    }
}
