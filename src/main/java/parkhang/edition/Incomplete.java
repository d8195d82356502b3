package parkhang.edition;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an edition prints where a target is missing. */
public enum Incomplete {
    /** The source text, marked as such, and a banner that says how much is translated. */
    MARK,
    /** The source text, without a mark for the eye; its language is still named for those who listen. */
    SOURCE,
    /** Nothing, and a banner that says how much is translated. */
    OMIT,
    /** There is no edition. */
    REFUSE;

    /** The word for it on the command line and in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of that word; empty where there is none. */
    public static Optional<Incomplete> named(String word) {
        return Stream.of(values()).filter(value -> value.word().equals(word)).findFirst();
    }

    /** What is done where nobody says: what has been put on paper can't be taken back. */
    public static Incomplete usual(Profile profile) {
        return profile.isOnPaper() ? REFUSE : MARK;
    }
}
