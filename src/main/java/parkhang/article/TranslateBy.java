package parkhang.article;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Located;
import parkhang.text.Locales;

/**
 * The days by which an article is to be translated. They are for those who translate, and on no page.
 *
 * @param all for the locales that have none of their own; null where there is none
 * @param own of single locales, and of those that inherit from them; each where it stands
 */
public record TranslateBy(@Nullable LocalDate all, Map<Locale, Located<LocalDate>> own) {
    public static final TranslateBy NONE = new TranslateBy(null, Map.of());

    public TranslateBy {
        own = Map.copyOf(own);
    }

    /** The day for a locale: its own, or that of the nearest one that it inherits from; null where there is none. */
    public @Nullable LocalDate of(Locale locale) {
        for (Locale next : Locales.chain(locale)) {
            Located<LocalDate> day = own.get(next);
            if (day != null) {
                return day.value();
            }
        }
        return all;
    }

    /** The locales whose days are for none of some locales, by their tags and with their places. */
    public List<Located<String>> strangers(List<Locale> locales) {
        Set<Locale> known = locales.stream()
                .flatMap(locale -> Locales.chain(locale).stream())
                .collect(Collectors.toSet());
        return own.entrySet().stream()
                .filter(day -> !known.contains(day.getKey()))
                .map(day -> new Located<>(
                        day.getKey().toLanguageTag(), day.getValue().place()))
                .sorted(Comparator.comparing(Located::value))
                .toList();
    }
}
