package parkhang.font;

import java.util.List;
import java.util.Locale;

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
}
