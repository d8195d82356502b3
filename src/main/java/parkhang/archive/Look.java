package parkhang.archive;

import org.jspecify.annotations.Nullable;
import parkhang.theme.Theme;

/**
 * A theme with its files read.
 *
 * @param logo null where there is none
 */
public record Look(Theme theme, @Nullable Picture logo) {
    /** The program's own. */
    public static final Look PLAIN = new Look(Theme.NONE, null);
}
