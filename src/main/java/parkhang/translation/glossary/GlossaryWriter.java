package parkhang.translation.glossary;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a glossary as CSV (RFC 4180, lines ending in LF). */
public final class GlossaryWriter {
    private GlossaryWriter() {}

    public static String write(Glossary glossary) {
        return row(GlossaryReader.COLUMNS, ',')
                + glossary.terms().stream()
                        .map(term -> row(List.of(term.source(), term.target(), term.note()), ','))
                        .collect(Collectors.joining());
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
