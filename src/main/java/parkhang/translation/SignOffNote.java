package parkhang.translation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parkhang.diagnostic.Message;

/**
 * A sign-off, as a note beside its unit keeps it: {@code reviewed 2026-03-02 0123456789abcdef Anna Kowalska}. It is for the words
 * that stood there then, and lapses by itself when one of them changes.
 *
 * @param state reviewed or final
 * @param day on which it was given
 * @param print the first 16 hexadecimal digits of the SHA-256 of source and target, words and codes
 * @param by whose it is
 */
public record SignOffNote(State state, LocalDate day, String print, String by) {
    private static final Pattern TEXT =
            Pattern.compile("(reviewed|final) (\\d{4}-\\d{2}-\\d{2}) ([0-9a-f]{" + Fingerprint.DIGITS + "}) (\\S.*)");

    /** The sign-off of a unit's words as they are now. */
    static SignOffNote of(State state, LocalDate day, String by, BundleUnit unit) {
        return new SignOffNote(state, day, print(unit), by);
    }

    UnitNote note() {
        return UnitNote.of(UnitNote.SIGN_OFF, state.word() + " " + day + " " + print + " " + by);
    }

    /** A unit's, the lowest state first. A note that says nothing of the kind is none. */
    public static List<SignOffNote> all(BundleUnit unit) {
        return unit.notes().stream()
                .flatMap(note -> parse(note).stream())
                .sorted(Comparator.comparing(SignOffNote::state))
                .toList();
    }

    /** What a note says of a sign-off; empty where it says nothing of the kind. */
    public static Optional<SignOffNote> parse(UnitNote note) {
        Matcher text = TEXT.matcher(note.text().strip().replaceAll("\\s+", " "));
        if (!note.isOf(UnitNote.SIGN_OFF) || !text.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(text.group(2));
            return State.of(text.group(1)).map(state -> new SignOffNote(state, day, text.group(3), text.group(4)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Whether somebody of that name has given it. */
    public boolean isBy(String name) {
        return by.strip().equalsIgnoreCase(name.strip());
    }

    /** Whether a unit still has the words that were signed. */
    public boolean holds(BundleUnit unit) {
        return print.equals(print(unit));
    }

    /** What a sign-off of a unit would be for: a fingerprint of its words as they are now, with those of its source. */
    public static String print(BundleUnit unit) {
        return Fingerprint.of(unit.source(), unit.target());
    }

    /** The unit as its sign-offs allow it: one whose words have changed since is translated, and no more. */
    public static BundleUnit heeded(BundleUnit unit) {
        return unit.state().isAtLeast(State.REVIEWED) && isLapsed(unit, unit.state())
                ? unit.with(unit.target(), State.TRANSLATED, unit.subState(), unit.notes())
                : unit;
    }

    /** The last sign-off of a unit if other words were signed; empty also where nobody has signed. */
    public static Optional<SignOffNote> lapsed(BundleUnit unit) {
        List<SignOffNote> all = all(unit);
        return unit.isObsolete() || all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.get(all.size() - 1)).filter(last -> !last.holds(unit));
    }

    /** What is said of a unit whose words one person alone has signed as final; empty also where nobody has. */
    static Optional<Message> byOne(BundleUnit unit) {
        List<SignOffNote> holding =
                all(unit).stream().filter(note -> note.holds(unit)).toList();
        List<SignOffNote> reviews =
                holding.stream().filter(note -> note.state() == State.REVIEWED).toList();
        return holding.stream()
                .filter(note -> note.state() == State.FINAL && unit.state() == State.FINAL)
                .filter(last -> reviews.stream().allMatch(review -> review.isBy(last.by())))
                .findFirst()
                .map(last -> new Message.Sentence(
                        reviews.isEmpty() ? "four-eyes.nobody" : "four-eyes.same", Map.of("by", last.by())));
    }

    /** The highest state that is signed for the words that are there; translated where there is none. */
    static State signed(BundleUnit unit) {
        return all(unit).stream()
                .filter(note -> note.holds(unit))
                .map(SignOffNote::state)
                .max(Comparator.naturalOrder())
                .orElse(State.TRANSLATED);
    }

    private static boolean isLapsed(BundleUnit unit, State state) {
        return all(unit).stream()
                .filter(note -> state.isAtLeast(note.state()))
                .reduce((lower, higher) -> higher)
                .filter(note -> !note.holds(unit))
                .isPresent();
    }

    /** The notes of a unit without the sign-offs of a state and of those above it. */
    static Stream<UnitNote> below(State state, List<UnitNote> notes) {
        return notes.stream()
                .filter(note -> !note.isOf(UnitNote.SIGN_OFF)
                        || parse(note)
                                .filter(signed -> !signed.state().isAtLeast(state))
                                .isPresent());
    }
}
