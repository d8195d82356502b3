package parkhang.translation.docx;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Message;
import parkhang.diagnostic.Place;
import parkhang.text.Characters;
import parkhang.translation.Content;
import parkhang.translation.State;
import parkhang.translation.UnitNote;
import parkhang.translation.exchange.Fingerprint;
import parkhang.translation.exchange.HandedUnit;
import parkhang.translation.exchange.TaggedText;

/** Reads the row of a unit: which one it is stands in its mark, so that its source may have been changed by whatever corrects texts. */
final class UnitRow {
    private static final int COLUMNS = 4;

    private final Place place;
    private final Mark.Row mark;
    private final TableRow row;
    private final Map<String, String> comments;
    private final Diagnostics diagnostics;

    /** @param comments the words of each comment in the file, by id */
    UnitRow(Place place, Mark.Row mark, TableRow row, Map<String, String> comments, Diagnostics diagnostics) {
        this.place = place;
        this.mark = mark;
        this.row = row;
        this.comments = comments;
        this.diagnostics = diagnostics;
    }

    /**
     * What a row says.
     *
     * @param isEdited whether its target is another than the one that was handed off
     * @param isCorrected whether its source is another, but in its letters the same
     */
    record Read(HandedUnit unit, boolean isEdited, boolean isCorrected) {}

    /** Empty and reported where it can't be told what it says. */
    Optional<Read> read() {
        if (row.isMerged() || row.cells().size() != COLUMNS) {
            diagnostics.report(
                    place,
                    row.isMerged()
                            ? DocxCode.DOCX_ROW.with("merged", unit())
                            : DocxCode.DOCX_ROW.with("cells", Map.of("unit", mark.id(), "cells", COLUMNS)));
            return Optional.empty();
        }
        Optional<Fingerprint> base = Fingerprint.parse(mark.base());
        String sourceText = clean(
                row.cells().get(1).text().strip().isEmpty()
                        ? ""
                        : row.cells().get(1).text());
        Content source = TaggedText.read(sourceText, fault -> {});
        boolean isSource = base.map(print -> print.isSource(source)).orElse(false);
        boolean sameLetters = Fingerprint.ofLetters(source.plainText()).equals(mark.source());
        if (!isSource && !sameLetters) {
            diagnostics.report(place, DocxCode.DOCX_SOURCE.with(unit()));
        }
        List<Message> faults = new ArrayList<>();
        Content target = target(base, faults);
        boolean isEdited =
                !target.isBlank() && !base.map(print -> print.isTarget(target)).orElse(false);
        if (isEdited && isDamaged(target, isSource ? source : null, faults)) {
            return Optional.empty();
        }
        boolean had = base.map(print -> !print.isTarget(null) && !print.isTarget(target))
                .orElse(false);
        if (target.isBlank() && had) {
            diagnostics.report(place, DocxCode.DOCX_EMPTIED.with(unit()));
        }
        row.cells().stream()
                .flatMap(cell -> cell.omitted().stream())
                .distinct()
                .forEach(what -> diagnostics.report(place, DocxCode.DOCX_OMITTED.with(what, unit())));
        HandedUnit unit = new HandedUnit(
                place,
                mark.slug(),
                mark.id(),
                source,
                target.isBlank() ? null : target,
                state(base),
                mark.base(),
                notes());
        return Optional.of(new Read(unit, isEdited, !isSource && sameLetters));
    }

    /** Pasted text often ends in an empty line; it counts only where it was handed off so. */
    private Content target(Optional<Fingerprint> base, List<Message> faults) {
        String text = clean(row.cells().get(2).text());
        Content whole = TaggedText.read(text, fault -> {});
        if (base.map(print -> print.isTarget(whole)).orElse(false)) {
            return whole;
        }
        int refused = Characters.firstRefused(text);
        if (refused >= 0) {
            diagnostics.report(place, Characters.finding(text, refused));
        }
        return TaggedText.read(text.replaceAll("^(?:\\h*\n)+|(?:\n\\h*)+$", ""), faults::add);
    }

    private static String clean(String text) {
        return Characters.without(TagSigns.plain(Normalizer.normalize(text, Normalizer.Form.NFC)));
    }

    /** @param source null where it is not known what its tags were */
    private boolean isDamaged(Content target, @Nullable Content source, List<Message> faults) {
        if (source != null && faults.isEmpty()) {
            Map<String, Integer> wanted = source.codes();
            Map<String, Integer> found = target.codes();
            TreeSet<String> all = new TreeSet<>(wanted.keySet());
            all.addAll(found.keySet());
            all.stream()
                    .filter(code -> !wanted.getOrDefault(code, 0).equals(found.getOrDefault(code, 0)))
                    .map(code -> new Message.Sentence(
                            "docx-tag.stands",
                            Map.of(
                                    "tag", tag(code),
                                    "found", found.getOrDefault(code, 0),
                                    "wanted", wanted.getOrDefault(code, 0))))
                    .forEach(faults::add);
        }
        faults.stream()
                .reduce((all, next) -> new Message.Sentence("docx-tag.and", Map.of("all", all, "next", next)))
                .ifPresent(all -> diagnostics.report(
                        place, DocxCode.DOCX_TAG.with("faults", Map.of("unit", mark.id(), "faults", all))));
        return !faults.isEmpty();
    }

    private static String tag(String code) {
        return code.endsWith("/") ? "<x" + code + ">" : "<g" + code + ">";
    }

    private Map<String, String> unit() {
        return Map.of("unit", mark.id());
    }

    /** The state that the translator has chosen; null where the one that was handed off is still there. */
    private @Nullable State state(Optional<Fingerprint> base) {
        String word = Mark.without(row.cells().get(0).text()).strip().replaceFirst("^\\d+[.)]?\\s*", "");
        Optional<RowState> state = RowState.of(word);
        if (state.isEmpty() && !word.isEmpty()) {
            diagnostics.report(
                    place,
                    DocxCode.DOCX_STATE
                            .with(Map.of("word", Characters.line(word, 40)))
                            .ofUnit(mark.id()));
        }
        return state.map(RowState::state)
                .filter(said -> base.map(print -> print.state() != said).orElse(true))
                .orElse(null);
    }

    /** What stands beside the unit and did not when it was handed off, and what was said in comments. */
    private List<UnitNote> notes() {
        List<UnitNote> notes = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (String paragraph : row.cells().get(COLUMNS - 1).paragraphs()) {
            boolean isHanded = mark.notes().contains(Fingerprint.ofLetters(paragraph));
            if (isHanded) {
                add(lines, notes);
            } else {
                lines.add(paragraph.strip());
            }
        }
        add(lines, notes);
        row.cells().stream()
                .flatMap(cell -> cell.comments().stream())
                .distinct()
                .flatMap(id -> Optional.ofNullable(comments.get(id)).stream())
                .forEach(comment -> add(new ArrayList<>(List.of(comment)), notes));
        return notes;
    }

    private static void add(List<String> lines, List<UnitNote> notes) {
        String text = Characters.without(Normalizer.normalize(String.join("\n", lines), Normalizer.Form.NFC))
                .strip();
        lines.clear();
        if (!text.isEmpty()) {
            notes.add(new UnitNote(Map.of(), text));
        }
    }
}
