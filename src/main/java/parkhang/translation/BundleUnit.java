package parkhang.translation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Place;

/**
 * A unit as a bundle keeps it.
 *
 * @param id its name in the bundle's file; it never changes and is never given to another unit
 * @param kind null where the file does not say
 * @param source the canonical text that the target was made for
 * @param target null where there is none; it may be kept although it is not printed, see {@link SubState}
 * @param notes what translators wrote to each other
 * @param foreign what other tools put beside and into the unit
 */
public record BundleUnit(
        Place place,
        String id,
        @Nullable UnitKind kind,
        Content source,
        List<InlineCode> codes,
        @Nullable Content target,
        State state,
        @Nullable String subState,
        List<UnitNote> notes,
        Foreign foreign) {
    public BundleUnit {
        codes = List.copyOf(codes);
        notes = List.copyOf(notes);
    }

    /** A unit that nobody has translated yet. */
    static BundleUnit untranslated(String id, Unit unit) {
        return new BundleUnit(
                unit.place(),
                id,
                unit.kind(),
                unit.source(),
                unit.codes(),
                null,
                State.INITIAL,
                null,
                List.of(),
                Foreign.NONE);
    }

    /** The same, with the article's own source and codes: an address may have changed where no word did. */
    BundleUnit renewed(Unit unit) {
        String kept = isObsolete() ? SubState.beforeObsolete(subState) : subState;
        return new BundleUnit(
                place,
                id,
                unit.kind(),
                source.equals(unit.source()) ? source : unit.source(),
                codes(unit),
                target,
                state,
                kept,
                notes,
                foreign);
    }

    /** The article's codes, and those that only the target has. */
    private List<InlineCode> codes(Unit unit) {
        Set<String> there = unit.codes().stream().map(InlineCode::id).collect(Collectors.toSet());
        Set<String> used = target == null ? Set.of() : target.codes().keySet();
        Stream<InlineCode> own = codes.stream()
                .filter(code -> !there.contains(code.id()))
                .filter(code -> used.contains(code.id()) || used.contains(code.id() + "/"));
        return Stream.concat(unit.codes().stream(), own).toList();
    }

    /** The same, with a note of what somebody marked in its source: that is about to be replaced. */
    BundleUnit markupNoted() {
        String markup = source.markup();
        if (markup == null) {
            return this;
        }
        UnitNote note = UnitNote.of(UnitNote.PREVIOUS_MARKUP, markup);
        return with(
                target,
                state,
                subState,
                Stream.concat(notes.stream(), Stream.of(note)).toList());
    }

    /** The same, kept although the article has no such unit any more. */
    BundleUnit obsolete() {
        return with(target, state, SubState.obsolete(subState), notes);
    }

    /** The same in a state that somebody gives it who has looked at it: its target then fits its source. */
    public BundleUnit signed(State signed) {
        List<UnitNote> kept = isStale()
                ? notes.stream()
                        .filter(note -> !note.isOf(UnitNote.PREVIOUS_SOURCE))
                        .toList()
                : notes;
        return with(target, signed, isStale() || isPrefilled() ? null : subState, kept);
    }

    /** The same under another name. */
    BundleUnit named(String name) {
        return new BundleUnit(place, name, kind, source, codes, target, state, subState, notes, foreign);
    }

    /** The same with other work in it. */
    public BundleUnit with(@Nullable Content target, State state, @Nullable String subState, List<UnitNote> notes) {
        return new BundleUnit(place, id, kind, source, codes, target, state, subState, notes, foreign);
    }

    /** Whether the source has changed since the target was made. */
    public boolean isStale() {
        return SubState.STALE.equals(subState);
    }

    /** Whether the target is a start only, taken from another unit. */
    public boolean isPrefilled() {
        return SubState.PREFILLED.equals(subState);
    }

    public boolean isObsolete() {
        return SubState.isObsolete(subState);
    }

    /** Whether there are words in its target. */
    public boolean hasTarget() {
        return target != null && !target.isBlank();
    }

    /** Whether anybody put work into it. */
    boolean holdsWork() {
        return target != null || !notes.isEmpty() || !foreign.isEmpty();
    }

    /** Whether the target may be printed where targets of a state or better are asked for. */
    public boolean isPrintable(State required) {
        return target != null && !target.isBlank() && !isObsolete() && state.isAtLeast(required);
    }
}
