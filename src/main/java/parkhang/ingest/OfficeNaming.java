package parkhang.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import parkhang.diagnostic.Diagnostics;

/** Gives each office the locale that it speaks for, and says which. */
final class OfficeNaming {
    private final Diagnostics diagnostics;

    OfficeNaming(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    List<Office> offices(List<OfficeEntry> entries) {
        List<OfficeEntry> placed = entries.stream().filter(this::isPlaced).toList();
        Map<Integer, Locale> locales = OfficeLocales.choose(placed.stream()
                .flatMap(entry -> entry.address().territory().stream())
                .toList());
        List<Office> offices = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            OfficeEntry entry = placed.get(i);
            Locale locale = locales.get(i);
            if (locale == null) {
                reportUnclear(
                        entry.span(), "each language of the country of " + entry.name() + " has an office already");
            } else {
                offices.add(office(entry, locale));
            }
        }
        return offices;
    }

    private Office office(OfficeEntry entry, Locale locale) {
        String name = entry.name();
        diagnostics.report(
                entry.span().place(), IngestCode.OFFICE_LOCALE, name + " speaks for " + locale.toLanguageTag());
        entry.unclear().forEach(part -> reportUnclear(part, "`" + part.words() + "` of " + name + " found no place"));
        return new Office(locale, entry.imprint(locale), entry.span().place().line());
    }

    private boolean isPlaced(OfficeEntry entry) {
        boolean named = !entry.name().isEmpty();
        if (!named) {
            reportUnclear(entry.span(), "the office has no name");
        } else if (entry.address().territory().isEmpty()) {
            reportUnclear(entry.span(), "the address of " + entry.name() + " ends in no country");
        }
        return named && entry.address().territory().isPresent();
    }

    private void reportUnclear(TextSpan span, String message) {
        diagnostics.report(span.place(), IngestCode.OFFICE_UNCLEAR, message);
    }
}
