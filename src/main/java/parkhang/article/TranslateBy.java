package parkhang.article;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parkhang.text.Locales;

/**
 * The days by which an article is to be translated. They are for those who translate, and on no page.
 *
 * @param all for the locales that have none of their own; null where there is none
 * @param own of single locales, and of those that inherit from them
 */
public record TranslateBy(@Nullable LocalDate all, Map<Locale, LocalDate> own) {
    static final TranslateBy NONE = new TranslateBy(null, Map.of());

    public TranslateBy {
        own = Map.copyOf(own);
    }

    /** The day for a locale: its own, or that of the nearest one that it inherits from; null where there is none. */
    public @Nullable LocalDate of(Locale locale) {
        for (Locale next : Locales.chain(locale)) {
            LocalDate day = own.get(next);
            if (day != null) {
                return day;
            }
        }
        return all;
    }
}
