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

    /** The name of a locale, for a reader of a language, as it stands in a sentence: "Deutsch", "Swiss High German". */
    public static String of(Locale named, Locale reader) {
        return NAMES.computeIfAbsent(
                List.of(named, reader), name -> LocaleDisplayNames.getInstance(ULocale.forLocale(reader))
                        .localeDisplayName(ULocale.forLocale(named.stripExtensions())));
    }
}
