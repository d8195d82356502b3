package parkhang.translation.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a glossary as CSV (RFC 4180, lines ending in LF). */
public final class GlossaryWriter {
    private GlossaryWriter() {}

    /** With a column for the language of the sources where one has another than the archive's. */
    public static String write(Glossary glossary) {
        List<String> columns = new ArrayList<>(GlossaryReader.COLUMNS);
        if (glossary.terms().stream().anyMatch(term -> term.language() != null)) {
            columns.add(GlossaryReader.LANGUAGE);
        }
        return row(columns, ',')
                + glossary.terms().stream()
                        .map(term -> row(cells(term, columns), ','))
                        .collect(Collectors.joining());
    }

    static List<String> cells(Term term, List<String> columns) {
        return columns.stream()
                .map(column -> switch (column) {
                    case "source" -> term.source();
                    case "target" -> term.target();
                    case "note" -> term.note();
                    case GlossaryReader.LANGUAGE ->
                        term.language() == null ? "" : term.language().toLanguageTag();
                    default -> "";
                })
                .toList();
    }

    /** A row with the line break behind it. */
    static String row(List<String> cells, char delimiter) {
        return cells.stream().map(cell -> cell(cell, delimiter)).collect(Collectors.joining(String.valueOf(delimiter)))
                + "\n";
    }

    /** Between tabs nothing is quoted, so neither a tab nor a line break can stand there. */
    private static String cell(String term, char delimiter) {
        String text = CsvTable.harmless(term);
        if (delimiter == '\t') {
            return text.replace('\t', ' ').replace('\n', ' ');
        }
        boolean quoted = text.indexOf(delimiter) >= 0
                || text.indexOf('"') >= 0
                || text.indexOf('\n') >= 0
                || !text.equals(text.strip());
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
