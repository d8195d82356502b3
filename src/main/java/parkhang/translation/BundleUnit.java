package parkhang.translation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Finding;
import parkhang.diagnostic.Message;
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
    /** What is said of a unit whose words are there and not printed. */
    public static final String NOT_COUNTED = "it has words, and is in the state initial";

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
                notes(unit, List.of()),
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
                notes(unit, notes),
                foreign);
    }

    /** The author's remarks as they are now, and then all other notes. */
    private static List<UnitNote> notes(Unit unit, List<UnitNote> before) {
        return Stream.concat(
                        unit.remarks().stream().map(remark -> UnitNote.of(UnitNote.TRANSLATORS, remark)),
                        before.stream().filter(note -> !note.isOf(UnitNote.TRANSLATORS)))
                .toList();
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

    /**
     * The same in a state that somebody gives it who has looked at it: its target then fits its source.
     *
     * @param by whose sign-off it is where the state is reviewed or better
     */
    public BundleUnit signed(State signed, String by, LocalDate day) {
        Stream<UnitNote> kept = SignOffNote.below(signed, notes)
                .filter(note -> !(isStale() && note.isOf(UnitNote.PREVIOUS_SOURCE)))
                .filter(note -> !note.isOf(UnitNote.SUGGESTION));
        Stream<UnitNote> own = signed.isAtLeast(State.REVIEWED)
                ? Stream.of(SignOffNote.of(signed, day, by, this).note())
                : Stream.of();
        boolean marked = isStale() || isPrefilled() || isSuggested();
        return with(
                target,
                signed,
                marked ? null : subState,
                Stream.concat(kept, own).toList());
    }

    /** The same with what somebody who has read it wants otherwise; whoever has signed these words has not signed them any more. */
    public BundleUnit sentBack(String comment, String by, LocalDate day) {
        Stream<UnitNote> kept = notes.stream().filter(note -> !SignOffNote.parse(note)
                .filter(signed -> signed.holds(this))
                .isPresent());
        Stream<UnitNote> own = Stream.of(UnitNote.of(UnitNote.REVIEW, by + ", " + day + ": " + comment));
        return with(
                target,
                state.isAtLeast(State.REVIEWED) ? State.TRANSLATED : state,
                subState,
                Stream.concat(kept, own).toList());
    }

    /** The same with a target that may be its translation, until somebody accepts it. */
    public BundleUnit suggested(Content suggestion, String origin) {
        Stream<UnitNote> kept = notes.stream().filter(note -> !note.isOf(UnitNote.SUGGESTION));
        Stream<UnitNote> own = Stream.of(UnitNote.of(UnitNote.SUGGESTION, origin));
        return with(
                suggestion,
                State.INITIAL,
                SubState.SUGGESTED,
                Stream.concat(kept, own).toList());
    }

    /** The same without the suggestion that somebody has rejected. */
    public BundleUnit unsuggested() {
        return with(
                null,
                State.INITIAL,
                null,
                notes.stream().filter(note -> !note.isOf(UnitNote.SUGGESTION)).toList());
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

    /** Whether the target is only thought to be the unit's translation, and waits for somebody who takes it. */
    public boolean isSuggested() {
        return SubState.SUGGESTED.equals(subState);
    }

    /** Whether it has words that nobody has called its translation, and that the program did not put there itself. */
    public boolean isUnconfirmed() {
        return Stage.ofUnprinted(this) == Stage.UNCONFIRMED && state == State.INITIAL;
    }

    /** What has become of its sign-off; empty where it holds, or where nobody has signed. */
    public Optional<Finding> lapse() {
        return SignOffNote.lapsed(this)
                .map(signed -> TranslationCode.SIGN_OFF_LAPSED.with(Map.of(
                        "state", signed.state().word(),
                        "by", signed.by(),
                        "day", signed.day().toString())));
    }

    /** What is wrong with its sign-off where two people are asked for; empty where nothing is, or where nobody has signed. */
    public Optional<Message> fourEyesFault() {
        return isObsolete() ? Optional.empty() : SignOffNote.byOne(this);
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
        boolean hasNote = notes.stream().anyMatch(note -> !note.isOf(UnitNote.TRANSLATORS));
        return target != null || hasNote || !foreign.isEmpty();
    }

    /** Whether the target may be printed where targets of a state or better are asked for. */
    public boolean isPrintable(State required) {
        return target != null && !target.isBlank() && !isObsolete() && state.isAtLeast(required);
    }
}
