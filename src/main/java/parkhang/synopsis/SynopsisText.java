package parkhang.synopsis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parkhang.synopsis.Synopsis.Column;
import parkhang.synopsis.Synopsis.Row;
import parkhang.synopsis.Synopsis.Spot;

/** A synopsis as a table for people, with what to make of it below. */
public final class SynopsisText {
    private static final int WIDTH = 10;

    private SynopsisText() {}

    public static String of(Synopsis synopsis) {
        StringBuilder text = new StringBuilder(synopsis.slug()).append(": ");
        text.append(synopsis.columns().stream()
                        .map(column -> tag(column) + " " + column.pages() + (column.pages() == 1 ? " page" : " pages"))
                        .collect(Collectors.joining(", ")))
                .append("\nEach unit's page, and how many millimetres below its upper edge it begins;")
                .append(" > where the locales have it on different pages.\n\n");
        text.append("    unit");
        synopsis.columns().forEach(column -> text.append(String.format(Locale.ROOT, "%" + WIDTH + "s", tag(column))));
        text.append("  source\n");
        for (int row = 0; row < synopsis.rows().size(); row++) {
            append(text, synopsis, row);
        }
        return text.append('\n').append(verdict(synopsis)).toString();
    }

    private static void append(StringBuilder text, Synopsis synopsis, int number) {
        Row row = synopsis.rows().get(number);
        text.append(String.format(Locale.ROOT, "%s %6d", synopsis.runsApart(number) ? ">" : " ", row.number()));
        synopsis.columns().forEach(column -> text.append(cell(column.spots().get(number))));
        text.append("  ").append(row.beginning()).append('\n');
    }

    private static String cell(@Nullable Spot spot) {
        String shown = spot == null ? "-" : String.format(Locale.ROOT, "%d %4d", spot.page(), spot.millimetres());
        return String.format(Locale.ROOT, "%" + WIDTH + "s", shown);
    }

    private static String verdict(Synopsis synopsis) {
        List<Integer> apart = synopsis.pagesApart();
        if (apart.isEmpty()) {
            return "On every page the same unit is the first to begin, in each locale.\n";
        }
        return apart.stream()
                .map(page -> "Page " + page + " runs apart: the first unit to begin there is " + firsts(synopsis, page)
                        + ".\n")
                .collect(Collectors.joining());
    }

    private static String firsts(Synopsis synopsis, int page) {
        Map<Integer, List<String>> byUnit = synopsis.columns().stream()
                .collect(Collectors.groupingBy(
                        column -> synopsis.first(column, page),
                        LinkedHashMap::new,
                        Collectors.mapping(SynopsisText::tag, Collectors.toList())));
        return byUnit.entrySet().stream()
                .map(entry ->
                        (entry.getKey() == 0 ? "none" : entry.getKey()) + " in " + String.join(", ", entry.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String tag(Column column) {
        return column.locale().toLanguageTag();
    }
}
