package parkhang.translation.glossary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.text.Locales;
import parkhang.text.SourceText;

/**
 * Reads a glossary as CSV with the columns {@code source}, {@code target} and, if there are such, {@code note} and
 * {@code source-language}, in any order. Where a row names no language, its source is in the archive's.
 * A file set apart by tabs needs no header: so OmegaT keeps its glossaries.
 */
public final class GlossaryReader {
    static final List<String> COLUMNS = List.of("source", "target", "note");
    static final String LANGUAGE = "source-language";

    private final SourceText source;
    private final Locale usual;
    private final Diagnostics diagnostics;
    private final Map<Term.Key, Term> terms = new LinkedHashMap<>();

    private GlossaryReader(SourceText source, Locale usual, Diagnostics diagnostics) {
        this.source = source;
        this.usual = usual;
        this.diagnostics = diagnostics;
    }

    /**
     * The terms of a file. A faulty row is reported and left out; behind a lost quotation mark nothing is read.
     *
     * @param usual the archive's source
     */
    public static Glossary read(SourceText source, Locale usual, Diagnostics diagnostics) {
        return read(source, CsvTable.read(source, GlossaryCode.GLOSSARY_QUOTE, diagnostics), usual, diagnostics);
    }

    static Glossary read(SourceText source, CsvTable table, Locale usual, Diagnostics diagnostics) {
        GlossaryReader reader = new GlossaryReader(source, usual, diagnostics);
        reader.table(table);
        return new Glossary(reader.terms);
    }

    private void table(CsvTable table) {
        List<String> columns = columns(table);
        if (hasHeader(table) && isComplete(columns)) {
            table.rows().stream().skip(1).forEach(row -> row(row, columns));
        } else if (!hasHeader(table)) {
            table.rows().forEach(row -> row(row, columns));
        }
    }

    /** The names of the columns, in lower case. */
    static List<String> columns(CsvTable table) {
        return hasHeader(table) ? header(table) : COLUMNS;
    }

    static boolean hasHeader(CsvTable table) {
        boolean optional = table.rows().isEmpty() || table.delimiter() == '\t';
        return !optional || header(table).contains("source");
    }

    private static List<String> header(CsvTable table) {
        return table.rows().stream()
                .limit(1)
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.toLowerCase(Locale.ROOT))
                .toList();
    }

    private boolean isComplete(List<String> header) {
        Place place = source.at(0);
        for (String column : header) {
            if (!COLUMNS.contains(column) && !column.equals(LANGUAGE)) {
                diagnostics.report(place, GlossaryCode.GLOSSARY_COLUMN_UNKNOWN.with(Map.of("column", column)));
            }
        }
        List<String> missing = COLUMNS.subList(0, 2).stream()
                .filter(column -> !header.contains(column))
                .toList();
        missing.forEach(column -> diagnostics.report(
                place, GlossaryCode.GLOSSARY_COLUMN_MISSING.shared("no-column", Map.of("column", column))));
        return missing.isEmpty();
    }

    private void row(CsvTable.Row row, List<String> header) {
        Place place = source.at(row.start());
        if (row.cells().stream().skip(header.size()).anyMatch(cell -> !cell.isEmpty())) {
            Map<String, ?> found = Map.of("cells", row.cells().size(), "columns", header.size());
            diagnostics.report(place, GlossaryCode.GLOSSARY_CELLS.with(found));
            return;
        }
        String tag = row.cell(header.indexOf(LANGUAGE));
        Optional<Locale> language = Locales.of(tag);
        if (language.isEmpty() && !tag.isEmpty()) {
            diagnostics.report(place, GlossaryCode.GLOSSARY_LANGUAGE.shared("no-language-tag", Map.of("tag", tag)));
            return;
        }
        term(new Term(
                place,
                language.filter(named -> !named.equals(usual)).orElse(null),
                row.cell(header.indexOf("source")),
                row.cell(header.indexOf("target")),
                row.cell(header.indexOf("note"))));
    }

    private void term(Term term) {
        if (term.source().isEmpty() || term.target().isEmpty()) {
            diagnostics.report(
                    term.place(),
                    term.source().isEmpty()
                            ? GlossaryCode.GLOSSARY_TERM_EMPTY.with("source", Map.of("term", term.target()))
                            : GlossaryCode.GLOSSARY_TERM_EMPTY.with("target", Map.of("term", term.source())));
            return;
        }
        Term first = terms.putIfAbsent(term.key(), term);
        if (first != null) {
            Map<String, ?> found =
                    Map.of("words", term.source(), "line", first.place().line());
            diagnostics.report(term.place(), GlossaryCode.GLOSSARY_TERM_TWICE.shared("in-line-already", found));
        }
    }
}
