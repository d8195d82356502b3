package parkhang.translation.analysis;

import java.util.Locale;
import java.util.Map;
import parkhang.text.Locales;

/**
 * The prices of an archive.
 *
 * @param usual where a locale has none of its own
 * @param own by locale
 */
public record PriceSheets(PriceSheet usual, Map<Locale, PriceSheet> own) {
    public static final PriceSheets NONE = new PriceSheets(PriceSheet.USUAL, Map.of());

    public PriceSheets {
        own = Map.copyOf(own);
    }

    /** The sheet of a locale, or of the nearest one that it inherits from. */
    public PriceSheet of(Locale locale) {
        return Locales.chain(locale).stream()
                .filter(own::containsKey)
                .findFirst()
                .map(own::get)
                .orElse(usual);
    }
}
