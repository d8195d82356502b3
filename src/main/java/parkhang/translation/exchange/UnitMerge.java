package parkhang.translation.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Finding;
import parkhang.translation.BundleUnit;
import parkhang.translation.Content;
import parkhang.translation.PreviousSource;
import parkhang.translation.State;
import parkhang.translation.SubState;
import parkhang.translation.UnitNote;

/**
 * Decides what becomes of a bundle's unit when a translator's comes back, which is never adopted as it is: the fingerprint that
 * went along tells what she has changed, and what has changed here. No word of hers is lost, and none of the bundle's: the loser's
 * words stay in a note.
 */
final class UnitMerge {
    private final BundleUnit own;
    private final HandedUnit handed;
    private final Optional<Fingerprint> base;

    UnitMerge(BundleUnit own, HandedUnit handed) {
        this.own = own;
        this.handed = handed;
        this.base = Fingerprint.parse(handed.base());
    }

    /**
     * What became of it.
     *
     * @param unit equal to the bundle's where nothing was to be taken
     * @param conflict what the translator should look at; null where there is nothing
     */
    record Merged(BundleUnit unit, @Nullable Finding conflict) {}

    Merged merge() {
        Merged merged = words();
        List<UnitNote> notes = new ArrayList<>(merged.unit().notes());
        handed.notes().stream().filter(note -> isNew(note, notes)).forEach(notes::add);
        BundleUnit unit = merged.unit();
        return new Merged(unit.with(unit.target(), unit.state(), unit.subState(), notes), merged.conflict());
    }

    private static boolean isNew(UnitNote note, List<UnitNote> notes) {
        String text = note.text().strip();
        return !text.isEmpty()
                && notes.stream().noneMatch(there -> there.text().strip().equals(text));
    }

    private Merged words() {
        Content target = handed.target();
        if (target == null || !isEdited(target)) {
            return settled();
        } else if (own.isObsolete()) {
            return targetMoved() ? noted(target, ExchangeCode.HANDBACK_TARGET_MOVED) : takenAsObsolete(target);
        } else if (sourceMoved()) {
            return isReplaceable() ? stale(target) : noted(target, ExchangeCode.HANDBACK_SOURCE_MOVED);
        } else if (targetMoved() && !isReplaceable()) {
            return noted(target, ExchangeCode.HANDBACK_TARGET_MOVED);
        }
        return taken(target);
    }

    /** Whether the translator has written something. Where she has not, the source may stand there, handed off so or copied. */
    private boolean isEdited(Content target) {
        boolean finished = handed.state() != null && handed.state().isAtLeast(State.TRANSLATED);
        boolean copied = !finished && target.equals(handed.source());
        boolean asHanded = base.map(print -> print.isTarget(target)).orElse(false);
        return !target.isBlank() && !copied && !asHanded && !target.equals(own.target());
    }

    private boolean sourceMoved() {
        return base.map(print -> !print.isSource(own.source()))
                .orElse(!own.source().equals(handed.source()));
    }

    /** Whether somebody else has changed the target meanwhile. */
    private boolean targetMoved() {
        return own.hasTarget()
                && base.map(print -> !print.isTarget(own.target())).orElse(false);
    }

    /** Whether the bundle's target may give way: there is none, or a prefilled one, or the one that was handed off. */
    private boolean isReplaceable() {
        boolean unfinished = !own.state().isAtLeast(State.TRANSLATED) && !targetMoved() && base.isPresent();
        return !own.hasTarget() || own.isPrefilled() || own.isSuggested() || unfinished;
    }

    /** The same words; their state may be another one. Without a base nobody can tell who has changed it. */
    private Merged settled() {
        State state = handed.state();
        State before = base.map(Fingerprint::state).orElse(state);
        Content target = own.target();
        boolean same = target != null && own.hasTarget() && target.equals(handed.target());
        if (state == null || before == state || !same || own.isObsolete() || sourceMoved()) {
            return unchanged();
        }
        boolean raised = state.isAtLeast(State.TRANSLATED) && !own.state().isAtLeast(state) && fits();
        boolean doubted = state == State.INITIAL && own.state() == before;
        return raised || doubted ? new Merged(inState(target, state), null) : unchanged();
    }

    private Merged unchanged() {
        return new Merged(own, null);
    }

    private Merged taken(Content target) {
        Content replaced = own.target();
        List<UnitNote> lost =
                base.isEmpty() && replaced != null && own.hasTarget() ? List.of(noteOf(replaced)) : List.of();
        BundleUnit unit = inState(target, fits() ? state() : State.INITIAL);
        List<UnitNote> notes = new ArrayList<>(unit.notes());
        lost.stream().filter(note -> isNew(note, notes)).forEach(notes::add);
        BundleUnit kept = unit.with(target, unit.state(), unit.subState(), notes);
        return new Merged(kept, fits() ? null : ExchangeCode.HANDBACK_CODES.with(unit()));
    }

    /** What the tool says; a state that it only left there as the words changed is none. */
    private State state() {
        State said = handed.state();
        boolean left = base.map(print -> print.state() == said).orElse(false);
        return said == null || (left && said.isAtLeast(State.TRANSLATED)) ? State.TRANSLATED : said;
    }

    private BundleUnit inState(@Nullable Content target, State state) {
        boolean done = state.isAtLeast(State.TRANSLATED);
        boolean keepsMark = !done && own.isStale();
        boolean ours = own.isStale() || own.isPrefilled() || own.isSuggested();
        List<UnitNote> notes = new ArrayList<>(own.notes());
        notes.removeIf(note -> note.isOf(UnitNote.ORIGIN)
                || note.isOf(UnitNote.SUGGESTION)
                || (done && note.isOf(UnitNote.PREVIOUS_SOURCE)));
        Content replaced = own.target();
        if (replaced != null && replaced.markup() != null && !replaced.equals(target)) {
            notes.add(UnitNote.of(UnitNote.PREVIOUS_MARKUP, replaced.markup()));
        }
        return own.with(target, state, ours && !keepsMark ? null : own.subState(), notes);
    }

    /** Without a base nobody can tell whose words stand in the obsolete unit, so they stay. */
    private Merged takenAsObsolete(Content target) {
        if (base.isEmpty() && own.hasTarget()) {
            return noted(target, ExchangeCode.HANDBACK_TARGET_MOVED);
        }
        BundleUnit unit = own.with(target, fits() ? state() : State.INITIAL, own.subState(), own.notes());
        return new Merged(unit, ExchangeCode.HANDBACK_UNIT_UNKNOWN.with("gone", unit()));
    }

    /** Her words become the stale target, made from her source. */
    private Merged stale(Content target) {
        List<UnitNote> notes = new ArrayList<>(own.notes());
        notes.removeIf(note -> note.isOf(UnitNote.PREVIOUS_SOURCE) || note.isOf(UnitNote.ORIGIN));
        notes.add(UnitNote.of(UnitNote.PREVIOUS_SOURCE, PreviousSource.of(handed.source(), own.codes())));
        BundleUnit unit = own.with(target, State.INITIAL, SubState.STALE, notes);
        return new Merged(unit, ExchangeCode.HANDBACK_SOURCE_MOVED.with(unit()));
    }

    /** Her words stay beside the unit; where they do already, there is nothing to report again. */
    private Merged noted(Content target, ExchangeCode conflict) {
        UnitNote note = noteOf(target);
        if (!isNew(note, own.notes())) {
            return unchanged();
        }
        List<UnitNote> notes = new ArrayList<>(own.notes());
        notes.add(note);
        BundleUnit unit = own.with(own.target(), own.state(), own.subState(), notes);
        return new Merged(unit, conflict.with(unit()));
    }

    private UnitNote noteOf(Content words) {
        return UnitNote.of(UnitNote.HANDBACK, PreviousSource.of(words, own.codes()));
    }

    private Map<String, String> unit() {
        return Map.of("unit", handed.id());
    }

    /** Whether the target has no code but those of the source, and all of them. */
    private boolean fits() {
        Content target = handed.target();
        return target == null || target.codes().equals(own.source().codes());
    }
}
