package parkhang.font;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a text is to be set in.
 *
 * @param face the face that is wanted; another stands in for what it doesn't cover
 * @param locale whose letter forms are wanted
 * @param features OpenType features beyond a font's defaults, as HarfBuzz writes them: {@code onum}, {@code -liga}
 */
public record TextStyle(FontFace face, Locale locale, List<String> features) {
    public TextStyle {
        features = List.copyOf(features);
    }

    /** As a record's own, but first asks for the same object, as nearly all are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof TextStyle style
                        && face.equals(style.face)
                        && locale.equals(style.locale)
                        && features.equals(style.features));
    }

    @Override
    public int hashCode() {
        return 31 * face.hashCode() + locale.hashCode();
    }
}
