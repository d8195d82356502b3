package parkhang.translation;

/** What Parkhang adds to XLIFF's states (XLIFF 2.1, section 4.3.1.32: a prefix of our own and a word). */
public final class SubState {
    /** The source has changed since the target was made; the target is kept and counts as missing. */
    public static final String STALE = "parkhang:stale";

    /** The target is another unit's with a similar source: a start for the translator, and never printed. */
    public static final String PREFILLED = "parkhang:prefilled";

    /** The article no longer has the unit; its target is kept. */
    public static final String OBSOLETE = "parkhang:obsolete";

    private SubState() {}
}
