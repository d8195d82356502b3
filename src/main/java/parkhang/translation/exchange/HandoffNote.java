package parkhang.translation.exchange;

import java.util.Optional;
import java.util.stream.Stream;
import parkhang.translation.BundleUnit;
import parkhang.translation.UnitNote;

/**
 * The notes that go along with a unit. Tools drop the categories of notes, so those of the program say in their text what
 * they are, and do not come back as somebody's.
 */
public final class HandoffNote {
    private static final String PREFIX = "parkhang-";
    private static final String BASE = "base";

    private HandoffNote() {}

    /** A unit's fingerprint, then its notes; who has signed it off is nobody's business outside. */
    public static Stream<UnitNote> of(BundleUnit unit) {
        UnitNote base = marked(BASE, Fingerprint.of(unit));
        return Stream.concat(
                Stream.of(base),
                unit.notes().stream()
                        .filter(note -> !note.isOf(UnitNote.SIGN_OFF) && !note.isOf(UnitNote.SUGGESTION))
                        .map(HandoffNote::marked));
    }

    private static UnitNote marked(UnitNote note) {
        return note.isOurs() ? marked(note.attributes().getOrDefault("category", ""), note.text()) : note;
    }

    private static UnitNote marked(String category, String text) {
        return UnitNote.of(PREFIX + category, PREFIX + category + ": " + text);
    }

    /** The fingerprint in a note that came back. */
    public static Optional<String> base(String text) {
        String begin = PREFIX + BASE + ": ";
        return text.strip().startsWith(begin) ? Optional.of(text.strip().substring(begin.length())) : Optional.empty();
    }

    /** Whether a note that came back is the program's and not a translator's. */
    public static boolean isOurs(String text) {
        return text.strip().startsWith(PREFIX);
    }
}
