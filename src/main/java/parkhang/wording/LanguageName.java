package parkhang.wording;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How languages are called, as CLDR has it. */
public final class LanguageName {
    private static final Map<List<Locale>, String> NAMES = new ConcurrentHashMap<>();

    private LanguageName() {}

    /** The name of a locale in a language: "Deutsch", "Swiss High German". */
    public static String of(Locale locale, Locale language) {
        return NAMES.computeIfAbsent(
                List.of(locale, language), name -> LocaleDisplayNames.getInstance(ULocale.forLocale(language))
                        .localeDisplayName(ULocale.forLocale(locale.stripExtensions())));
    }
}
