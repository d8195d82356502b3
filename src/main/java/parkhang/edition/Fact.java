package parkhang.edition;

import org.jspecify.annotations.Nullable;

/**
 * One thing that an edition says of itself or of its office.
 *
 * @param term what it is, for example Phone; null where the text says that by itself
 * @param address where the text leads; null where nowhere
 */
public record Fact(@Nullable String term, String text, @Nullable String address) {

    /** What stands between two facts of one line. */
    public static final String SEPARATOR = "\u00A0· ";

    static Fact of(String text) {
        return new Fact(null, text, null);
    }
}
