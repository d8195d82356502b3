package parkhang.text;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Finds a country by its name: CLDR's English names, long and short, ISO's code of three letters, and its own names. */
public final class CountryNames {
    private static final Map<Locale, Set<String>> HOMES = new ConcurrentHashMap<>();
    private static final int LONGEST_NAME = 60;

    /** Countries that a town has its name from, or that have theirs from a town. */
    private static final Set<String> NAMESAKES =
            Set.of("DJ", "GI", "GT", "HK", "KW", "LU", "MC", "MO", "MX", "PA", "SG", "SM", "VA");

    private static final String OF = " of ";

    private CountryNames() {}

    /** Territories by their names in English and their codes of three letters. */
    private static final class English {
        static final Map<String, String> NAMES = new HashMap<>();

        static {
            for (String territory : ULocale.getISOCountries()) {
                NAMES.put(folded(new ULocale("und", territory).getISO3Country()), territory);
                add(NAMES, Locale.ENGLISH, territory);
            }
        }
    }

    /** By their own names. They are read only when a name is not English, for that opens CLDR's names in two hundred languages. */
    private static final class Own {
        static final Map<String, String> NAMES = new HashMap<>();

        static {
            for (String territory : ULocale.getISOCountries()) {
                Territories.languages(territory).forEach(language -> add(NAMES, language, territory));
            }
        }
    }

    /**
     * Whether a name is of the country where a locale is at home, in the locale's language or in English; a locale that names no
     * country counts as in its likeliest one.
     */
    public static boolean isHome(String name, Locale locale) {
        String folded = folded(name);
        boolean isName = folded.length() <= LONGEST_NAME && folded.codePoints().noneMatch(Character::isDigit);
        return isName
                && HOMES.computeIfAbsent(locale, CountryNames::home).stream()
                        .anyMatch(home ->
                                home.equals(folded) || home.equals(before(folded)) || home.equals(after(folded)));
    }

    /** Whether the name of the country where a locale is at home is a town's as well, such as Luxembourg. */
    public static boolean isTown(Locale locale) {
        return NAMESAKES.contains(
                ULocale.addLikelySubtags(ULocale.forLocale(locale)).getCountry());
    }

    /** The names of a locale's country; none where there is no such country. */
    private static Set<String> home(Locale locale) {
        ULocale likely = ULocale.addLikelySubtags(ULocale.forLocale(locale));
        String territory = likely.getCountry();
        Map<String, String> names = new HashMap<>();
        if (!territory.isEmpty()) {
            names.put(folded(likely.getISO3Country()), territory);
            add(names, locale, territory);
            add(names, Locale.ENGLISH, territory);
        }
        return Set.copyOf(names.keySet());
    }

    /**
     * The ISO 3166 code of two letters. An article before the name is no matter, nor is the form of state before or
     * after it: "The Netherlands", "United States of America", "Federal Republic of Germany".
     */
    public static Optional<String> territory(String name) {
        String folded = folded(name);
        if (folded.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        return exact(folded)
                .or(() -> exact(before(folded)))
                .or(() -> exact(after(folded)))
                .or(() -> Optional.ofNullable(Own.NAMES.get(folded)));
    }

    private static Optional<String> exact(String folded) {
        return Optional.ofNullable(English.NAMES.get(folded));
    }

    private static void add(Map<String, String> names, Locale language, String territory) {
        for (DisplayContext length : List.of(DisplayContext.LENGTH_FULL, DisplayContext.LENGTH_SHORT)) {
            String name = LocaleDisplayNames.getInstance(ULocale.forLocale(language), length)
                    .regionDisplayName(territory);
            names.putIfAbsent(folded(name), territory);
        }
    }

    private static String before(String folded) {
        int of = folded.indexOf(OF);
        return of < 0 ? "" : folded.substring(0, of);
    }

    private static String after(String folded) {
        int of = folded.indexOf(OF);
        return of < 0 ? "" : folded(folded.substring(of + OF.length()));
    }

    private static String folded(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("the ") ? lower.substring("the ".length()) : lower;
    }
}
