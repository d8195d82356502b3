package parkhang.ingest.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import parkhang.article.Block;
import parkhang.diagnostic.Diagnostics;

/** A release while it is read: the rows that have no other place yet, and what became of the others. */
final class Reading {
    final List<Row> rows;
    final Locale language;
    final Diagnostics notes = new Diagnostics();
    final Diagnostics problems = new Diagnostics();
    private final List<Row> aside = new ArrayList<>();
    private final Set<Integer> filed = new HashSet<>();
    private final Set<Integer> read = new HashSet<>();

    /** @param language of the text */
    Reading(List<Row> rows, Locale language) {
        this.rows = new ArrayList<>(rows);
        this.language = language;
        rows.stream().filter(row -> !isRule(row)).forEach(row -> read.add(row.block()));
    }

    /**
     * Takes rows out of the text that have become something else. Pictures that stood in them stay.
     *
     * @param as which of the sentences of {@link ReleaseCode#HEAD_READ} says so, and {@code gaps}: of it, beside the words
     */
    void file(List<Row> taken, String as, Map<String, ?> gaps) {
        for (List<Row> block : Row.grouped(taken)) {
            Map<String, Object> all = new HashMap<>(gaps);
            all.put("words", words(block));
            notes.report(block.get(0).place(), ReleaseCode.HEAD_READ.with(as, all));
            filed.add(block.get(0).block());
        }
        for (Row row : taken) {
            rows.addAll(rows.indexOf(row) + 1, row.pictures());
        }
        remove(taken);
    }

    /**
     * Takes rows out of the text that are in no edition, and says so of each.
     *
     * @param why which of the code's sentences
     */
    void omit(List<Row> left, ReleaseCode code, String why) {
        Map<Row, String> each = new LinkedHashMap<>();
        left.forEach(row -> each.put(row, why));
        omit(each, code);
    }

    /** @param left which of the code's sentences is said of each */
    void omit(Map<Row, String> left, ReleaseCode code) {
        left.forEach((row, why) -> notes.report(row.place(), code.with(why, Map.of("words", row.allWords()))));
        aside.addAll(left.keySet());
        remove(left.keySet());
    }

    /** Takes rows out that are somewhere else, and named there. */
    void move(List<Row> moved) {
        moved.forEach(row -> filed.add(row.block()));
        remove(moved);
    }

    private void remove(Collection<Row> gone) {
        Set<Row> those = new HashSet<>(gone);
        rows.removeIf(those::contains);
    }

    void replace(Row old, Row now) {
        rows.replaceAll(row -> row == old ? now : row);
    }

    static String words(List<Row> rows) {
        return rows.stream().map(Row::words).collect(Collectors.joining(" "));
    }

    /** What is in no edition. */
    List<Row> aside() {
        return List.copyOf(aside);
    }

    /** The rows of a row's block. */
    List<Row> block(Row row) {
        return rows.stream().filter(row::isOf).toList();
    }

    Row next(Row row) {
        int at = rows.indexOf(row);
        return at + 1 < rows.size() ? rows.get(at + 1) : row;
    }

    /** Which of the paragraphs that were read have nothing left in the text nor elsewhere. */
    int omitted() {
        Set<Integer> kept = new HashSet<>(filed);
        rows.forEach(row -> kept.add(row.block()));
        return (int) read.stream().filter(block -> !kept.contains(block)).count();
    }

    /** The first of the blocks that were read. */
    int firstBlock() {
        return read.stream().mapToInt(Integer::intValue).min().orElse(0);
    }

    int paragraphs() {
        return read.size();
    }

    boolean isRule(Row row) {
        return row.whole() instanceof Block.ThematicBreak;
    }
}
