package parkhang.translation.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Finding;
import parkhang.diagnostic.Place;
import parkhang.translation.UnitNote;
import parkhang.translation.exchange.HandedUnit;

/** Keeps count of the rows of a file: which came back, in which order, how often, and with what done to them. */
final class RowTally {
    private final Place file;
    private final Diagnostics diagnostics;
    private final Map<String, UnitRow.Read> units = new LinkedHashMap<>();
    private final Map<Integer, TreeSet<Integer>> seen = new TreeMap<>();
    private final List<Integer> moved = new ArrayList<>();
    private final List<Integer> twice = new ArrayList<>();
    private final List<Integer> corrected = new ArrayList<>();
    private final List<Integer> changed = new ArrayList<>();
    private int last;

    RowTally(Place file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    /** A row is there, whatever can be read of it. */
    void see(Mark.Row mark, TableRow row) {
        boolean again =
                !seen.computeIfAbsent(mark.total(), none -> new TreeSet<>()).add(mark.number());
        if (again) {
            twice.add(mark.number());
        } else if (mark.number() < last) {
            moved.add(mark.number());
        }
        last = Math.max(last, mark.number());
        if (row.isChanged()) {
            changed.add(mark.number());
        }
    }

    /** Somebody has deleted a row, and the change is still marked. */
    void deleted(Mark.Row mark) {
        seen.computeIfAbsent(mark.total(), none -> new TreeSet<>());
        changed.add(mark.number());
    }

    boolean isEmpty() {
        return seen.isEmpty();
    }

    /** Of two rows of one unit, the one that was edited counts; of two that were, the first. */
    void take(Mark.Row mark, UnitRow.Read read) {
        String unit = mark.slug() + "/" + mark.id();
        if (read.isCorrected()) {
            corrected.add(mark.number());
        }
        UnitRow.Read first = units.putIfAbsent(unit, read);
        if (first == null) {
            return;
        }
        boolean differ = !Objects.equals(first.unit().target(), read.unit().target());
        if (differ && first.isEdited() && read.isEdited()) {
            diagnostics.report(read.unit().place(), DocxCode.DOCX_TWICE.with(Map.of("unit", mark.id())));
        }
        UnitRow.Read better = !first.isEdited() && read.isEdited() ? read : first;
        units.put(
                unit, new UnitRow.Read(withNotes(better.unit(), first.unit(), read.unit()), better.isEdited(), false));
    }

    private static HandedUnit withNotes(HandedUnit unit, HandedUnit one, HandedUnit other) {
        List<UnitNote> notes = Stream.concat(one.notes().stream(), other.notes().stream())
                .distinct()
                .toList();
        return new HandedUnit(
                unit.place(), unit.slug(), unit.id(), unit.source(), unit.target(), unit.state(), unit.base(), notes);
    }

    List<HandedUnit> units() {
        return units.values().stream().map(UnitRow.Read::unit).toList();
    }

    /** Says what was done to the rows. */
    void report() {
        seen.forEach((total, numbers) -> report(Ranges.without(numbers, total), total, DocxCode.DOCX_GONE::with));
        report(Ranges.of(moved), 0, rows -> DocxCode.DOCX_MOVED.with("elsewhere", rows));
        report(Ranges.of(twice), 0, rows -> DocxCode.DOCX_MOVED.with("twice", rows));
        report(Ranges.of(corrected), 0, DocxCode.DOCX_SOURCE_CORRECTED::with);
        report(Ranges.of(changed), 0, DocxCode.DOCX_CHANGES::with);
    }

    /** @param all how many were handed off, where that is said */
    private void report(Ranges rows, int all, Function<Map<String, ?>, Finding> finding) {
        if (!rows.isEmpty()) {
            String count = rows.isOne() ? "one" : "many";
            diagnostics.report(file, finding.apply(Map.of("count", count, "rows", rows.toString(), "all", all)));
        }
    }
}
