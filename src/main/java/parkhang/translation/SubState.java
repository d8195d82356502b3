package parkhang.translation;

import org.jspecify.annotations.Nullable;

/**
 * What Parkhang adds to XLIFF's states (XLIFF 2.1, section 4.3.1.32: a prefix of our own and a word). What the program did to a
 * unit stands in the unit, here or in a {@link UnitNote}: nothing is kept beside the file.
 */
public final class SubState {
    /** The source has changed since the target was made; the target is kept and counts as missing. */
    public static final String STALE = "parkhang:stale";

    /** The target is another unit's with a similar source: a start for the translator, and never printed. */
    public static final String PREFILLED = "parkhang:prefilled";

    /** The target is what an aligner takes for the unit's translation, and not for certain; never printed, see {@link UnitNote}. */
    public static final String SUGGESTED = "parkhang:suggested";

    /** The article no longer has the unit; its target is kept. What it was before may follow behind a hyphen. */
    public static final String OBSOLETE = "parkhang:obsolete";

    private static final String PREFIX = "parkhang:";

    private SubState() {}

    static boolean isObsolete(@Nullable String subState) {
        return subState != null && (subState.equals(OBSOLETE) || subState.startsWith(OBSOLETE + "-"));
    }

    /** The same for a unit that is obsolete now: it may come back. */
    static String obsolete(@Nullable String subState) {
        if (subState == null || !(subState.equals(STALE) || subState.equals(PREFILLED) || subState.equals(SUGGESTED))) {
            return OBSOLETE;
        }
        return OBSOLETE + "-" + subState.substring(PREFIX.length());
    }

    /** What an obsolete unit was before; null for nothing out of the ordinary. */
    static @Nullable String beforeObsolete(@Nullable String obsolete) {
        return obsolete == null || obsolete.equals(OBSOLETE)
                ? null
                : PREFIX + obsolete.substring(OBSOLETE.length() + 1);
    }
}
