package parkhang.translation;

/** What a sync can do to a unit. */
public enum SyncOutcome {
    /** The bundle did not have it; it is to be translated. */
    NEW("new"),
    /** Nobody had translated it, and it got the target of a source with the same words. */
    EXACT("translated as before"),
    /** Nobody had translated it, and it got the target of a similar source to start from. */
    PREFILLED("prefilled"),
    /** Its source has changed since it was translated. */
    STALE("stale"),
    /** Its source has become again what it was when it was translated. */
    RESTORED("restored"),
    /** It stands elsewhere among the others. */
    MOVED("moved"),
    /** The article has it no longer. */
    OBSOLETE("obsolete");

    private final String words;

    SyncOutcome(String words) {
        this.words = words;
    }

    /** As it stands behind a number. */
    public String words() {
        return words;
    }
}
