package parkhang.text;

import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What CLDR knows of the places where a locale is at home. A territory is an ISO 3166 code of two letters. */
public final class Territories {
    /** The height of a US Letter sheet in millimetres, as CLDR's measurement data gives it. */
    private static final int LETTER_HEIGHT = 279;

    /** Where ICU keeps its data: {@link UResourceBundle} documents no other way to what is not of one locale. */
    private static final String ICU_DATA = "com/ibm/icu/impl/data/icudata";

    private static final Set<String> OFFICIAL = Set.of("official", "de_facto_official");

    private Territories() {}

    /** Whether offices there print on US Letter; a locale without a territory counts as in its likeliest one. */
    public static boolean usesLetterPaper(Locale locale) {
        ULocale likely = ULocale.addLikelySubtags(ULocale.forLocale(locale));
        return LocaleData.getPaperSize(likely).getHeight() == LETTER_HEIGHT;
    }

    /**
     * The languages in which an office there may be expected to publish: the likeliest (CLDR's likely subtags), then the
     * others that are official in the whole territory and commonly written (CLDR's territory info), by population, the
     * largest first. A script is named where it is not the language's usual one: {@code zh-Hant} for TW.
     */
    public static List<Locale> languages(String territory) {
        ULocale likely = ULocale.addLikelySubtags(new ULocale("und_" + territory));
        return Stream.concat(Stream.of(likely), official(territory))
                .map(Territories::withoutUsualScript)
                .distinct()
                .toList();
    }

    private static Stream<ULocale> official(String territory) {
        UResourceBundle territories =
                UResourceBundle.getBundleInstance(ICU_DATA, "supplementalData").get("territoryInfo");
        if (!Collections.list(territories.getKeys()).contains(territory)) {
            return Stream.empty();
        }
        UResourceBundle info = territories.get(territory);
        return IntStream.range(0, info.getSize())
                .mapToObj(info::get)
                .filter(Territories::isOfficialAndWritten)
                .sorted(Comparator.comparing(Territories::population).reversed())
                .map(language -> new ULocale(language.getKey()));
    }

    /** The writing share is given only for languages that few of their speakers write. */
    private static boolean isOfficialAndWritten(UResourceBundle language) {
        List<String> keys =
                language.getType() == UResourceBundle.TABLE ? Collections.list(language.getKeys()) : List.of();
        return keys.contains("officialStatus")
                && OFFICIAL.contains(language.getString("officialStatus"))
                && !keys.contains("writingShareF");
    }

    /** A share as ICU packs it: a decimal exponent before the digits, so that it grows with the share. */
    private static int population(UResourceBundle language) {
        return language.get("populationShareF").getInt();
    }

    private static Locale withoutUsualScript(ULocale locale) {
        ULocale full = ULocale.addLikelySubtags(locale);
        String usual = ULocale.addLikelySubtags(new ULocale(full.getLanguage())).getScript();
        Locale.Builder builder = new Locale.Builder().setLanguage(full.getLanguage());
        return full.getScript().equals(usual)
                ? builder.build()
                : builder.setScript(full.getScript()).build();
    }
}
