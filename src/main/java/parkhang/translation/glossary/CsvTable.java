package parkhang.translation.glossary;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import parkhang.diagnostic.Code;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.SourceText;

/**
 * The rows of a CSV file (RFC 4180). Cells may be set apart by semicolons or tabs instead, as spreadsheets of some locales
 * do: what stands first in the first line counts. Among tabs a quotation mark is a letter like any other.
 *
 * @param rows the header first, without empty lines
 */
public record CsvTable(char delimiter, List<Row> rows) {
    /** What makes a spreadsheet calculate, with the apostrophes before it that keep it from that. */
    private static final Pattern FORMULA = Pattern.compile("'*+[=+@\uFF1D\uFF0B\uFF20\uFF0D-]");

    public CsvTable {
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param start its offset in the text
     * @param end the offset of the next row; empty lines before that belong to this one
     * @param cells without the white space around them
     */
    public record Row(int start, int end, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** The cell of a column, empty where the row is shorter or there is no such column. */
        public String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }

        private boolean isBlank() {
            return cells.stream().allMatch(String::isEmpty);
        }

        private Row upTo(int next) {
            return new Row(start, next, cells);
        }
    }

    /**
     * The rows up to the end, or up to one whose quotation marks are wrong, which is reported.
     *
     * @param quote the code for that
     */
    public static CsvTable read(SourceText source, Code quote, Diagnostics diagnostics) {
        char delimiter = delimiter(source.text());
        List<Row> rows = new ArrayList<>();
        long lines = 0;
        try (CSVParser parser = CSVParser.parse(new StringReader(source.text()), format(delimiter))) {
            for (CSVRecord next : parser) {
                lines = parser.getCurrentLineNumber();
                Row row = new Row(
                        (int) next.getCharacterPosition(),
                        source.text().length(),
                        next.stream().map(CsvTable::meant).toList());
                if (!row.isBlank()) {
                    endLast(rows, row.start());
                    rows.add(row);
                }
            }
        } catch (UncheckedIOException e) {
            reportQuote(source, (int) lines, quote, diagnostics);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CsvTable(delimiter, rows);
    }

    /** A cell that a spreadsheet takes for text: what begins like a formula has an apostrophe before it, as people write it there. */
    static String harmless(String cell) {
        return FORMULA.matcher(cell).lookingAt() ? "'" + cell : cell;
    }

    /** What a cell says, without that apostrophe. */
    private static String meant(String cell) {
        String text = cell.strip();
        return text.startsWith("'") && FORMULA.matcher(text).lookingAt() ? text.substring(1) : text;
    }

    private static void endLast(List<Row> rows, int end) {
        if (!rows.isEmpty()) {
            rows.add(rows.remove(rows.size() - 1).upTo(end));
        }
    }

    private static CSVFormat format(char delimiter) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreSurroundingSpaces(delimiter != '\t')
                .setQuote(delimiter == '\t' ? null : Character.valueOf('"'))
                .setRecordSeparator('\n')
                .get();
    }

    private static char delimiter(String text) {
        int first = text.indexOf(',');
        char found = ',';
        int end = text.indexOf('\n');
        for (char c : new char[] {';', '\t'}) {
            int at = text.indexOf(c);
            if (at >= 0 && (end < 0 || at < end) && (first < 0 || at < first)) {
                first = at;
                found = c;
            }
        }
        return found;
    }

    /** @param line the one in which the faulty row begins, counted from 0 */
    private static void reportQuote(SourceText source, int line, Code code, Diagnostics diagnostics) {
        String rest = source.fromLine(line);
        int quote = Math.max(0, rest.indexOf('"'));
        diagnostics.report(
                source.at(source.text().length() - rest.length() + quote), code.shared("csv.quote", Map.of()));
    }
}
