package parkhang.translation.po;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Place;

/**
 * An entry of a PO file.
 *
 * @param comment what the translator wrote beside it; empty where there is nothing
 * @param extracted what the program that made the file wrote beside it, line by line
 * @param strings by their keywords, {@code msgctxt} to {@code msgstr[1]}
 */
record PoEntry(String comment, List<String> extracted, boolean fuzzy, Map<String, Text> strings) {
    PoEntry {
        extracted = List.copyOf(extracted);
        strings = new LinkedHashMap<>(strings);
    }

    /** A string, and where its keyword stands. */
    record Text(Place place, String text) {}

    Place place() {
        return strings.values().iterator().next().place();
    }

    @Nullable
    Text string(String keyword) {
        return strings.get(keyword);
    }

    /** The string, empty where there is none. */
    String text(String keyword) {
        Text found = strings.get(keyword);
        return found == null ? "" : found.text();
    }

    boolean isHeader() {
        return !strings.containsKey("msgctxt") && text("msgid").isEmpty();
    }

    boolean isPlural() {
        return strings.containsKey("msgid_plural");
    }
}
