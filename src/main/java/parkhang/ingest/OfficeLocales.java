package parkhang.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import parkhang.text.Territories;

/**
 * Finds for which locale each of several offices speaks, no two for the same.
 *
 * <p>The office with the fewest languages to choose from chooses first, and of equals the one that is named first. It
 * takes the likeliest language of its territory that is free; where none is, that language in its territory. So beside
 * offices in the Netherlands ({@code nl}) and Germany ({@code de}), the one in Belgium ({@code nl, fr, de}) has
 * {@code fr}; and beside one in Germany, the one in Austria has {@code de-AT}.
 */
final class OfficeLocales {
    private OfficeLocales() {}

    /**
     * The locales, by the offices' position in the list; an office for which none is left has none.
     *
     * @param territories the offices' territories, as ISO 3166 codes
     */
    static Map<Integer, Locale> choose(List<String> territories) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < territories.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(
                i -> Territories.languages(territories.get(i)).size()));
        Set<Locale> taken = new HashSet<>();
        Map<Integer, Locale> chosen = new HashMap<>();
        for (Integer i : order) {
            candidates(territories.get(i)).filter(taken::add).findFirst().ifPresent(locale -> chosen.put(i, locale));
        }
        return chosen;
    }

    private static Stream<Locale> candidates(String territory) {
        List<Locale> languages = Territories.languages(territory);
        return Stream.concat(languages.stream(), languages.stream().map(language -> new Locale.Builder()
                .setLocale(language)
                .setRegion(territory)
                .build()));
    }
}
