package parkhang.paragraph;

/**
 * A place at which a line may end. A line reaches from {@link #next} of the end before it to {@link #end} of its own.
 *
 * @param end the UTF-16 offset behind the last character that stands on the line; spaces behind it stand on none
 * @param next the offset of the first character of the next line
 * @param extra how wide what is added at the end is, less what hangs out of the line there
 * @param lead how much of the next line's first sign hangs out of it
 * @param kind what is at the place
 */
public record LineEnd(int end, int next, float extra, float lead, Kind kind) {

    /** What ends a line. */
    public enum Kind {
        /** Between two words. */
        WORD,
        /** Between two words, and two parts of what they say: behind a colon. */
        CLAUSE,
        /** Within a word, at a place where it may be divided. */
        HYPHEN,
        /** Within a word that has no such place, and is too long for a line. */
        EMERGENCY,
        /** The author wants it. */
        FORCED
    }
}
