package parkhang.localization;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.translation.address.AddressTable;
import parkhang.translation.address.LocalAddress;
import parkhang.translation.address.LocalAddressCode;

/** Finds the rows of bundles' addresses that no article links to. All articles have to be seen. */
final class UnusedAddresses {
    private final Map<Place, LocalAddress> rows = new LinkedHashMap<>();
    private final Set<String> unseen = new HashSet<>();
    private boolean complete = true;

    /** What bundles inherit comes more than once, and is the same row each time. */
    void expect(AddressTable table) {
        table.rows().forEach(row -> {
            rows.put(row.place(), row);
            unseen.add(row.address());
        });
    }

    void see(Set<String> links) {
        if (!unseen.isEmpty()) {
            unseen.removeAll(links);
        }
    }

    /** Says that the links of an article are not known. */
    void miss() {
        complete = false;
    }

    void report(Diagnostics diagnostics) {
        if (complete) {
            rows.values().stream()
                    .filter(row -> unseen.contains(row.address()))
                    .forEach(row -> diagnostics.report(
                            row.place(), LocalAddressCode.ADDRESS_UNUSED.with(Map.of("address", row.address()))));
        }
    }
}
