package parkhang.ingest.release;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Reads the offices that stand below the text, each a paragraph of lines or of parts between bars. */
final class OfficeReader {
    /** The rows above the offices, and the offices, as the release orders them. */
    record Found(List<Row> above, List<OfficeEntry> offices) {}

    /** Goes upward from the last paragraph for as long as they are offices. */
    Found read(List<Row> rows) {
        List<List<Row>> blocks = Row.grouped(rows);
        Deque<OfficeEntry> offices = new ArrayDeque<>();
        int count = blocks.size();
        while (count > 0) {
            OfficeEntry entry = entry(blocks.get(count - 1));
            boolean parted = entry.name().isEmpty() && count > 1;
            if (parted) {
                List<Row> both = new ArrayList<>(blocks.get(count - 2));
                both.addAll(blocks.get(count - 1));
                entry = entry(both);
            }
            boolean strayContacts = parted && entry.address().territory().isEmpty();
            if (strayContacts || !entry.isOffice()) {
                break;
            }
            count -= parted ? 2 : 1;
            offices.addFirst(entry);
        }
        return new Found(blocks.subList(0, count).stream().flatMap(List::stream).toList(), List.copyOf(offices));
    }

    private OfficeEntry entry(List<Row> rows) {
        List<Contact> contacts = new ArrayList<>();
        List<OfficeEntry.Part> unclear = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (OfficeEntry.Part part : parts(rows)) {
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
        return new OfficeEntry(rows, name, PostalAddress.of(lines), contacts, unclear);
    }

    private static List<OfficeEntry.Part> parts(List<Row> rows) {
        List<OfficeEntry.Part> parts = new ArrayList<>();
        for (Row row : rows) {
            if (row.isLine()) {
                for (String part : row.words().split("[|\\t]", -1)) {
                    if (!part.isBlank()) {
                        parts.add(new OfficeEntry.Part(row.place(), part.strip()));
                    }
                }
            } else {
                parts.add(new OfficeEntry.Part(row.place(), row.words()));
            }
        }
        return parts;
    }
}
