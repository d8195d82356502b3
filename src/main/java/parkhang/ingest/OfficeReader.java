package parkhang.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import parkhang.text.CountryNames;

/** Reads the offices that stand below the text, each a passage of lines or of parts between bars. */
final class OfficeReader {
    private final CountryNames countries = new CountryNames();

    /** What stands above the offices, and the offices, as the release orders them. */
    record Found(List<Passage> above, List<OfficeEntry> offices) {}

    /** Goes upward from the last passage for as long as the passages are offices. */
    Found read(List<Passage> passages) {
        Deque<OfficeEntry> offices = new ArrayDeque<>();
        int count = passages.size();
        while (count > 0) {
            OfficeEntry entry = entry(passages.get(count - 1));
            boolean parted = entry.name().isEmpty() && count > 1;
            if (parted) {
                entry = entry(both(passages.get(count - 2), passages.get(count - 1)));
            }
            boolean strayContacts = parted && entry.address().territory().isEmpty();
            if (strayContacts || !entry.isOffice()) {
                break;
            }
            count -= parted ? 2 : 1;
            offices.addFirst(entry);
        }
        return new Found(passages.subList(0, count), List.copyOf(offices));
    }

    /** Contacts that a blank line parts from the office above them. */
    private static Passage both(Passage office, Passage contacts) {
        return new Passage(office.source(), office.start(), contacts.end());
    }

    private OfficeEntry entry(Passage passage) {
        List<Contact> contacts = new ArrayList<>();
        List<Passage> unclear = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (Passage part : passage.parts()) {
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
        return new OfficeEntry(passage, name, PostalAddress.of(lines, countries), contacts, unclear);
    }
}
