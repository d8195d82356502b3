package parkhang.edition;

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

    /** What is done where nobody says: what has been put on paper can't be taken back. */
    public static Incomplete usual(Profile profile) {
        return profile.isOnPaper() ? REFUSE : MARK;
    }
}
