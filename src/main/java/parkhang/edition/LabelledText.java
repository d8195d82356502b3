package parkhang.edition;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parkhang.translation.Labels;

/**
 * What an edition says of itself or of its office, after a label.
 *
 * @param label what it is, for example Phone; null where the text says that by itself
 * @param text what is said
 * @param address where the text leads; null where nowhere
 * @param labelLanguage that of the label; null where it is the edition's
 * @param textLanguage that of the text; null where it is the edition's, or none
 */
public record LabelledText(
        @Nullable String label,
        String text,
        @Nullable String address,
        @Nullable Locale labelLanguage,
        @Nullable Locale textLanguage) {

    /**
     * A text under a label.
     *
     * @param locale the edition's
     * @param textLanguage that of the text where it isn't the edition's
     */
    public static LabelledText of(
            Labels labels,
            Locale locale,
            String key,
            String text,
            @Nullable String address,
            @Nullable Locale textLanguage) {
        return new LabelledText(labels.get(key), text, address, labels.foreignLanguage(key, locale), textLanguage);
    }

    /** A text that says by itself what it is. */
    static LabelledText of(String text) {
        return new LabelledText(null, text, null, null, null);
    }

    /** The same below another text with that label. */
    public LabelledText withoutLabel() {
        return new LabelledText(null, text, address, null, textLanguage);
    }

    public LabelledText withText(String other) {
        return new LabelledText(label, other, address, labelLanguage, textLanguage);
    }
}
