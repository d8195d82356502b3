package parkhang.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import parkhang.text.CountryNames;

/** Reads the offices that stand below the text, each a span of lines or of parts between bars. */
final class OfficeReader {
    private final CountryNames countries = new CountryNames();

    /** What stands above the offices, and the offices, as the release orders them. */
    record Found(List<TextSpan> above, List<OfficeEntry> offices) {}

    /** Goes upward from the last span for as long as the spans are offices. */
    Found read(List<TextSpan> spans) {
        Deque<OfficeEntry> offices = new ArrayDeque<>();
        int count = spans.size();
        while (count > 0) {
            OfficeEntry entry = entry(spans.get(count - 1));
            boolean parted = entry.name().isEmpty() && count > 1;
            if (parted) {
                entry = entry(both(spans.get(count - 2), spans.get(count - 1)));
            }
            boolean strayContacts = parted && entry.address().territory().isEmpty();
            if (strayContacts || !entry.isOffice()) {
                break;
            }
            count -= parted ? 2 : 1;
            offices.addFirst(entry);
        }
        return new Found(spans.subList(0, count), List.copyOf(offices));
    }

    /** Contacts that a blank line parts from the office above them. */
    private static TextSpan both(TextSpan office, TextSpan contacts) {
        return new TextSpan(office.source(), office.start(), contacts.end());
    }

    private OfficeEntry entry(TextSpan span) {
        List<Contact> contacts = new ArrayList<>();
        List<TextSpan> unclear = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (TextSpan part : span.parts()) {
            Optional<Contact> contact = Contact.in(part.text());
            boolean again = contact.isPresent() && contacts.stream().anyMatch(contact.get()::isSameKind);
            if (again || (contact.isEmpty() && part.text().contains(":"))) {
                unclear.add(part);
            } else if (contact.isPresent()) {
                contacts.add(contact.get());
            } else {
                lines.add(part.text());
            }
        }
        String name = lines.isEmpty() ? "" : lines.remove(0);
        return new OfficeEntry(span, name, PostalAddress.of(lines, countries), contacts, unclear);
    }
}
