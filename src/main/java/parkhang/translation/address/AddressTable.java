package parkhang.translation.address;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where addresses of articles lead in a locale. */
public final class AddressTable {
    public static final AddressTable NONE = new AddressTable(Map.of());

    private final Map<String, LocalAddress> rows;

    /** @param rows by the address in the articles */
    AddressTable(Map<String, LocalAddress> rows) {
        this.rows = rows;
    }

    /** Several tables as one, the nearest first. */
    public static AddressTable inherited(List<AddressTable> chain) {
        Map<String, LocalAddress> all = new LinkedHashMap<>();
        chain.forEach(table -> table.rows.forEach(all::putIfAbsent));
        return new AddressTable(all);
    }

    /** Where an address leads: to itself, where the table does not say otherwise. */
    public String of(String address) {
        LocalAddress row = rows.get(address);
        return row == null ? address : row.localized();
    }

    /** In the order of the file. */
    public Collection<LocalAddress> rows() {
        return rows.values();
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
