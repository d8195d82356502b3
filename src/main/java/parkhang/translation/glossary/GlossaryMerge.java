package parkhang.translation.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.Locales;
import parkhang.text.SourceText;

/**
 * Takes terms from elsewhere into a glossary's file. The rows of the file stay as they are, letter by letter: new terms come
 * behind them, and a note is filled in where there was none.
 */
public final class GlossaryMerge {
    private final SourceText file;
    private final Locale usual;
    private final Diagnostics diagnostics;
    private final CsvTable table;
    private final Glossary own;
    private final Glossary inherited;
    private final Map<Term.Key, Term> added = new LinkedHashMap<>();
    private final Map<Term.Key, String> notes = new HashMap<>();

    private GlossaryMerge(SourceText file, Glossary inherited, Locale usual, Diagnostics diagnostics) {
        this.file = file;
        this.usual = usual;
        this.diagnostics = diagnostics;
        this.table = CsvTable.read(file, GlossaryCode.GLOSSARY_QUOTE, diagnostics);
        this.own = GlossaryReader.read(file, table, usual, diagnostics);
        this.inherited = inherited;
    }

    /**
     * What a merge came to.
     *
     * @param text the file's new text, equal to the old one where nothing was to be done
     * @param added how many terms are new in it
     */
    public record Merged(String text, int added) {}

    /**
     * The file with the terms that it lacks. Where it has another translation or another note for a term, its own is kept and
     * the other one is reported.
     *
     * @param file empty where there is none yet
     * @param inherited what the locale has from others; it is not repeated
     * @param usual the archive's source
     */
    public static Merged merge(
            SourceText file, Glossary inherited, List<Term> terms, Locale usual, Diagnostics diagnostics) {
        GlossaryMerge merge = new GlossaryMerge(file, inherited, usual, diagnostics);
        if (!diagnostics.hasErrors()) {
            terms.forEach(merge::take);
        }
        return new Merged(merge.text(), merge.added.size());
    }

    private void take(Term term) {
        if (term.language() != null && !table.rows().isEmpty() && !GlossaryReader.hasHeader(table)) {
            Map<String, String> found = Map.of("column", GlossaryReader.LANGUAGE, "term", term.source());
            diagnostics.report(file.at(0), GlossaryCode.GLOSSARY_COLUMN_MISSING.with("headless", found));
            return;
        }
        Term known = own.like(term).orElse(added.get(term.key()));
        if (known == null) {
            boolean isInherited = inherited
                    .like(term)
                    .filter(other -> other.target().equals(term.target()))
                    .filter(other -> term.note().isEmpty() || other.note().equals(term.note()))
                    .isPresent();
            if (!isInherited) {
                added.put(term.key(), term);
            }
        } else if (!known.target().equals(term.target())) {
            diagnostics.report(
                    term.place(),
                    GlossaryCode.GLOSSARY_CONFLICT.with(
                            "target", Map.of("term", term.source(), "own", known.target(), "other", term.target())));
        } else if (known.note().isEmpty() && !term.note().isEmpty()) {
            fillIn(known, term.note());
        } else if (!term.note().isEmpty() && !term.note().equals(known.note())) {
            diagnostics.report(
                    term.place(),
                    GlossaryCode.GLOSSARY_CONFLICT.with("note", Map.of("term", term.source(), "note", term.note())));
        }
    }

    private void fillIn(Term known, String note) {
        if (added.containsKey(known.key())) {
            added.put(known.key(), known.with(note));
        } else {
            notes.putIfAbsent(known.key(), note);
        }
    }

    private String text() {
        if (added.isEmpty() && notes.isEmpty()) {
            return file.text();
        } else if (table.rows().isEmpty()) {
            return GlossaryWriter.write(new Glossary(added));
        }
        List<String> columns = new ArrayList<>(GlossaryReader.columns(table));
        List<String> lacked = new ArrayList<>();
        if (!columns.contains("note")) {
            lacked.add("note");
        }
        if (!columns.contains(GlossaryReader.LANGUAGE)
                && added.keySet().stream().anyMatch(key -> key.language() != null)) {
            lacked.add(GlossaryReader.LANGUAGE);
        }
        columns.addAll(lacked);
        StringBuilder text =
                new StringBuilder(file.text().substring(0, table.rows().get(0).start()));
        for (CsvTable.Row row : table.rows()) {
            Locale language = Locales.of(row.cell(columns.indexOf(GlossaryReader.LANGUAGE)))
                    .filter(named -> !named.equals(usual))
                    .orElse(null);
            String note = notes.get(new Term.Key(language, row.cell(columns.indexOf("source"))));
            boolean isFirst = row.start() == table.rows().get(0).start();
            text.append(note == null ? kept(row, isFirst ? lacked : List.of()) : noted(row, columns, note));
        }
        added.values().forEach(term -> text.append(row(term, columns)));
        return text.toString();
    }

    /** A row as it stands, with the empty lines behind it; the header with the names that it lacks. */
    private String kept(CsvTable.Row row, List<String> lacked) {
        String text = file.text().substring(row.start(), row.end());
        String ended = text.endsWith("\n") ? text : text + "\n";
        String names = lacked.stream().map(name -> table.delimiter() + name).collect(Collectors.joining());
        return lacked.isEmpty() ? ended : ended.replaceFirst("\n", names + "\n");
    }

    private String noted(CsvTable.Row row, List<String> columns, String note) {
        List<String> cells = new ArrayList<>(row.cells());
        while (cells.size() <= columns.indexOf("note")) {
            cells.add("");
        }
        cells.set(columns.indexOf("note"), note);
        return GlossaryWriter.row(cells, table.delimiter());
    }

    private String row(Term term, List<String> columns) {
        return GlossaryWriter.row(GlossaryWriter.cells(term, columns), table.delimiter());
    }
}
