package parkhang.translation.address;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import parkhang.article.AddressRules;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Finding;
import parkhang.diagnostic.Place;
import parkhang.text.SourceText;
import parkhang.translation.glossary.CsvTable;

/** Reads {@code addresses.csv}, with the columns {@code address}, {@code localized} and whatever else people note there. */
public final class AddressReader {
    private static final String ADDRESS = "address";
    private static final String LOCALIZED = "localized";

    private final SourceText source;
    private final Diagnostics diagnostics;
    private final Map<String, LocalAddress> rows = new LinkedHashMap<>();

    private AddressReader(SourceText source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    /** The addresses of a file. A faulty row is reported and left out. */
    public static AddressTable read(SourceText source, Diagnostics diagnostics) {
        AddressReader reader = new AddressReader(source, diagnostics);
        reader.table(CsvTable.read(source, LocalAddressCode.ADDRESS_QUOTE, diagnostics)
                .rows());
        return new AddressTable(reader.rows);
    }

    private void table(List<CsvTable.Row> table) {
        if (table.isEmpty()) {
            return;
        }
        List<String> header = table.get(0).cells().stream()
                .map(cell -> cell.toLowerCase(Locale.ROOT))
                .toList();
        List<String> missing = List.of(ADDRESS, LOCALIZED).stream()
                .filter(column -> !header.contains(column))
                .toList();
        missing.forEach(column ->
                report(source.at(0), LocalAddressCode.ADDRESS_COLUMN.shared("no-column", Map.of("column", column))));
        if (missing.isEmpty()) {
            int address = header.indexOf(ADDRESS);
            int localized = header.indexOf(LOCALIZED);
            table.stream().skip(1).forEach(row -> row(source.at(row.start()), row.cell(address), row.cell(localized)));
        }
    }

    private void row(Place place, String address, String localized) {
        if (address.isEmpty()) {
            report(place, LocalAddressCode.LOCALIZED_ADDRESS_INVALID.with("none", Map.of()));
        } else if (!AddressRules.isAllowed(localized) || !localized.contains(":")) {
            report(place, LocalAddressCode.LOCALIZED_ADDRESS_INVALID.with("other", Map.of("address", localized)));
        } else if (rows.containsKey(address)) {
            Map<String, ?> found =
                    Map.of("words", address, "line", rows.get(address).place().line());
            report(place, LocalAddressCode.ADDRESS_TWICE.shared("in-line-already", found));
        } else {
            rows.put(address, new LocalAddress(place, address, localized));
        }
    }

    private void report(Place place, Finding finding) {
        diagnostics.report(place, finding);
    }
}
