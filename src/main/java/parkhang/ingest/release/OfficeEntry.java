package parkhang.ingest.release;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Place;
import parkhang.imprint.Imprint;
import parkhang.imprint.Paper;

/**
 * An office as the release gives it, before it has a locale.
 *
 * @param rows where it stands
 * @param name the first part; empty where the lines begin with something else
 * @param unclear the parts that found no place
 */
record OfficeEntry(List<Row> rows, String name, PostalAddress address, List<Contact> contacts, List<Part> unclear) {
    OfficeEntry {
        rows = List.copyOf(rows);
        contacts = List.copyOf(contacts);
        unclear = List.copyOf(unclear);
    }

    /** What bars and line ends part. */
    record Part(Place place, String text) {}

    Place place() {
        return rows.get(0).place();
    }

    /** Whether an imprint can be made of it. */
    boolean isLocated() {
        return address.territory().isPresent() && !name.isEmpty();
    }

    /** What tells an office from a paragraph: a contact, or an address of three parts and more that ends in a country. */
    boolean isOffice() {
        boolean located = address.territory().isPresent() && address.lines().size() > 2;
        return located || !contacts.isEmpty();
    }

    Imprint imprint(Locale locale) {
        return new Imprint(
                name,
                address.lines(),
                value(Contact.Kind.PHONE),
                value(Contact.Kind.FAX),
                value(Contact.Kind.MAIL),
                value(Contact.Kind.WEBSITE),
                List.of(),
                null,
                Paper.usualIn(inTerritory(locale)));
    }

    private Locale inTerritory(Locale locale) {
        Optional<String> territory = address.territory();
        return territory.isEmpty()
                ? locale
                : new Locale.Builder()
                        .setLocale(locale)
                        .setRegion(territory.get())
                        .build();
    }

    private @Nullable String value(Contact.Kind kind) {
        return contacts.stream()
                .filter(contact -> contact.kind() == kind)
                .map(Contact::value)
                .findFirst()
                .orElse(null);
    }
}
