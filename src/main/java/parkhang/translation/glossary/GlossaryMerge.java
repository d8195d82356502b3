package parkhang.translation.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.SourceText;

/**
 * Takes terms from elsewhere into a glossary's file. The rows of the file stay as they are, letter by letter: new terms come
 * behind them, and a note is filled in where there was none.
 */
public final class GlossaryMerge {
    private final SourceText file;
    private final Diagnostics diagnostics;
    private final CsvTable table;
    private final Glossary own;
    private final Glossary inherited;
    private final Map<String, Term> added = new LinkedHashMap<>();
    private final Map<String, String> notes = new HashMap<>();

    private GlossaryMerge(SourceText file, Glossary inherited, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
        this.table = CsvTable.read(file, GlossaryCode.GLOSSARY_QUOTE, diagnostics);
        this.own = GlossaryReader.read(file, table, diagnostics);
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
     */
    public static Merged merge(SourceText file, Glossary inherited, List<Term> terms, Diagnostics diagnostics) {
        GlossaryMerge merge = new GlossaryMerge(file, inherited, diagnostics);
        if (!diagnostics.hasErrors()) {
            terms.forEach(merge::take);
        }
        return new Merged(merge.text(), merge.added.size());
    }

    private void take(Term term) {
        Term known = own.of(term.source()).orElse(added.get(term.source()));
        if (known == null) {
            boolean isInherited = inherited
                    .of(term.source())
                    .filter(other -> other.target().equals(term.target()))
                    .filter(other -> term.note().isEmpty() || other.note().equals(term.note()))
                    .isPresent();
            if (!isInherited) {
                added.put(term.source(), term);
            }
        } else if (!known.target().equals(term.target())) {
            conflict(term, "is `" + known.target() + "` in the glossary and `" + term.target() + "` here");
        } else if (known.note().isEmpty() && !term.note().isEmpty()) {
            fillIn(known, term.note());
        } else if (!term.note().isEmpty() && !term.note().equals(known.note())) {
            conflict(term, "has another note here: " + term.note());
        }
    }

    private void fillIn(Term known, String note) {
        if (added.containsKey(known.source())) {
            added.put(known.source(), new Term(known.place(), known.source(), known.target(), note));
        } else {
            notes.putIfAbsent(known.source(), note);
        }
    }

    private void conflict(Term term, String found) {
        diagnostics.report(term.place(), GlossaryCode.GLOSSARY_CONFLICT, "`" + term.source() + "` " + found);
    }

    private String text() {
        if (added.isEmpty() && notes.isEmpty()) {
            return file.text();
        } else if (table.rows().isEmpty()) {
            return GlossaryWriter.write(new Glossary(added));
        }
        List<String> columns = new ArrayList<>(GlossaryReader.columns(table));
        boolean lacksNote = !columns.contains("note");
        if (lacksNote) {
            columns.add("note");
        }
        StringBuilder text =
                new StringBuilder(file.text().substring(0, table.rows().get(0).start()));
        for (CsvTable.Row row : table.rows()) {
            String note = notes.get(row.cell(columns.indexOf("source")));
            boolean widened = lacksNote && row.start() == table.rows().get(0).start();
            text.append(note == null ? kept(row, widened) : noted(row, columns, note));
        }
        added.values().forEach(term -> text.append(row(term, columns)));
        return text.toString();
    }

    /** A row as it stands, with the empty lines behind it; the header with one more name, if there was none for notes. */
    private String kept(CsvTable.Row row, boolean widened) {
        String text = file.text().substring(row.start(), row.end());
        String ended = text.endsWith("\n") ? text : text + "\n";
        return widened ? ended.replaceFirst("\n", table.delimiter() + "note\n") : ended;
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
        List<String> cells = columns.stream()
                .map(column -> switch (column) {
                    case "source" -> term.source();
                    case "target" -> term.target();
                    case "note" -> term.note();
                    default -> "";
                })
                .toList();
        return GlossaryWriter.row(cells, table.delimiter());
    }
}
