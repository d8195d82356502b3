package parkhang.translation;

/** What Parkhang adds to XLIFF's states (XLIFF 2.1, section 4.3.1.32: a prefix of our own and a word). */
public final class SubState {
    /** The article no longer has the unit; its target is kept. */
    public static final String OBSOLETE = "parkhang:obsolete";

    private SubState() {}
}
