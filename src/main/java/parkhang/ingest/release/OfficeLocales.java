package parkhang.ingest.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
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
    private final Diagnostics diagnostics;

    OfficeLocales(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Gives each office its locale, and says which. */
    List<Office> offices(List<OfficeEntry> entries) {
        List<OfficeEntry> placed = entries.stream().filter(this::isPlaced).toList();
        Map<Integer, Locale> locales = choose(placed.stream()
                .flatMap(entry -> entry.address().territory().stream())
                .toList());
        List<Office> offices = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            OfficeEntry entry = placed.get(i);
            Locale locale = locales.get(i);
            if (locale == null) {
                reportUnclear(entry.place(), "taken", Map.of("name", entry.name()));
            } else {
                offices.add(office(entry, locale));
            }
        }
        return offices;
    }

    private Office office(OfficeEntry entry, Locale locale) {
        String name = entry.name();
        diagnostics.report(
                entry.place(), ReleaseCode.OFFICE_LOCALE.with(Map.of("name", name, "locale", locale.toLanguageTag())));
        entry.unclear()
                .forEach(part -> reportUnclear(part.place(), "part", Map.of("words", part.text(), "name", name)));
        return new Office(locale, entry.imprint(locale), entry.place().line());
    }

    private boolean isPlaced(OfficeEntry entry) {
        boolean named = !entry.name().isEmpty();
        if (!named) {
            reportUnclear(entry.place(), "nameless", Map.of());
        } else if (entry.address().territory().isEmpty()) {
            reportUnclear(entry.place(), "country", Map.of("name", entry.name()));
        }
        return named && entry.address().territory().isPresent();
    }

    private void reportUnclear(Place place, String why, Map<String, ?> gaps) {
        diagnostics.report(place, ReleaseCode.OFFICE_UNCLEAR.with(why, gaps));
    }

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
