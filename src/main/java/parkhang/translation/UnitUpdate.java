package parkhang.translation;

import java.util.List;
import java.util.stream.Stream;

/** What becomes of a bundle's unit when the source that it was made for has changed. */
record UnitUpdate(BundleUnit old, Unit unit) {
    UnitUpdate {
        old = old.markupNoted();
    }

    /**
     * A unit as its translator left it: where she has set a state of her own, she has dealt with what the program had
     * marked.
     */
    static BundleUnit settled(BundleUnit unit) {
        boolean marked = unit.isStale() || unit.isPrefilled() || unit.isSuggested();
        boolean noted = unit.notes().stream().anyMatch(note -> note.isOf(UnitNote.PREVIOUS_SOURCE));
        if (unit.isObsolete() || !unit.state().isAtLeast(State.TRANSLATED) || !(marked || noted)) {
            return unit;
        }
        List<UnitNote> notes = without(UnitNote.SUGGESTION, without(UnitNote.PREVIOUS_SOURCE, unit.notes()));
        return unit.with(
                unit.target(),
                unit.state(),
                marked ? null : unit.subState(),
                unit.isPrefilled() ? without(UnitNote.ORIGIN, notes) : notes);
    }

    /** A unit without a target of its own, with one from elsewhere. */
    static BundleUnit prefilled(BundleUnit empty, MemoryMatch found) {
        String score = found.isExact() ? "" : " (" + found.score() + " %)";
        List<UnitNote> notes = with(UnitNote.ORIGIN, found.origin() + score, empty.notes());
        return found.isExact()
                ? empty.with(found.target(), State.TRANSLATED, null, notes)
                : empty.with(found.target(), State.INITIAL, SubState.PREFILLED, notes);
    }

    /** A unit without a target, with all that one of an article that is gone has for the same source. */
    static BundleUnit restored(BundleUnit empty, Unit unit, FormerUnits.Former former) {
        BundleUnit found = former.unit().renewed(unit);
        List<UnitNote> own = without(UnitNote.ORIGIN, found.notes());
        List<UnitNote> notes =
                Stream.concat(empty.notes().stream(), own.stream()).toList();
        return new BundleUnit(
                empty.place(),
                empty.id(),
                unit.kind(),
                unit.source(),
                found.codes(),
                found.target(),
                found.state(),
                found.subState(),
                with(UnitNote.ORIGIN, former.origin(), notes),
                empty.foreign());
    }

    /** The unit with its new source; its target is kept and marked, unless it fits again. */
    BundleUnit updated() {
        BundleUnit renewed = old.renewed(unit);
        if (!old.hasTarget()) {
            return renewed.with(old.target(), State.INITIAL, null, renewed.notes());
        } else if (isRestored()) {
            State state = old.isStale() ? SignOffNote.signed(renewed) : State.INITIAL;
            return renewed.with(old.target(), state, null, without(UnitNote.PREVIOUS_SOURCE, renewed.notes()));
        }
        boolean wasTranslated = old.isStale() || old.state().isAtLeast(State.TRANSLATED);
        String other = old.isSuggested() ? SubState.SUGGESTED : null;
        return renewed.with(
                old.target(), State.INITIAL, wasTranslated ? SubState.STALE : other, noted(renewed.notes()));
    }

    /** The unit with its new source and without the target that was somebody else's. */
    BundleUnit emptied() {
        BundleUnit renewed = old.renewed(unit);
        return renewed.with(null, State.INITIAL, null, without(UnitNote.ORIGIN, renewed.notes()));
    }

    /** Whether the source has become again what it was when the target was made. */
    boolean isRestored() {
        return PreviousSource.noted(old)
                .filter(PreviousSource.asNoted(unit)::equals)
                .isPresent();
    }

    /** The oldest source stays noted, for it is the one that the target was made for. */
    private List<UnitNote> noted(List<UnitNote> before) {
        List<UnitNote> notes = old.isPrefilled() ? without(UnitNote.ORIGIN, before) : before;
        boolean noted = notes.stream().anyMatch(note -> note.isOf(UnitNote.PREVIOUS_SOURCE));
        return noted ? notes : with(UnitNote.PREVIOUS_SOURCE, PreviousSource.of(old.source(), old.codes()), notes);
    }

    private static List<UnitNote> with(String category, String text, List<UnitNote> notes) {
        return Stream.concat(notes.stream(), Stream.of(UnitNote.of(category, text)))
                .toList();
    }

    private static List<UnitNote> without(String category, List<UnitNote> notes) {
        return notes.stream().filter(note -> !note.isOf(category)).toList();
    }
}
