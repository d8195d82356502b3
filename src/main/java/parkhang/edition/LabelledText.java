package parkhang.edition;

import org.jspecify.annotations.Nullable;

/**
 * What an edition says of itself or of its office, after a label.
 *
 * @param label what it is, for example Phone; null where the text says that by itself
 * @param address where the text leads; null where nowhere
 */
public record LabelledText(@Nullable String label, String text, @Nullable String address) {

    /** What stands between two texts of one line. */
    public static final String SEPARATOR = "\u00A0· ";

    static LabelledText of(String text) {
        return new LabelledText(null, text, null);
    }
}
