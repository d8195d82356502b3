package parkhang.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import parkhang.localization.CoverageReport;
import parkhang.localization.CoverageReport.OfBundle;
import parkhang.translation.Coverage;
import parkhang.translation.Coverage.Count;
import parkhang.translation.Stage;
import parkhang.translation.State;

/** Coverage as a table for people: figures in columns, and the article last, whose name may be long. */
public final class CoverageTable {
    private static final String ALL = "(all)";

    private CoverageTable() {}

    /** A line for each article of each bundle and one for them all, counted by a state or better. */
    public static String of(CoverageReport report, State state) {
        StringBuilder table = new StringBuilder();
        line(table, "locale", "", "units", "words", "stale", "prefilled", "missing", "inherited", "article");
        for (OfBundle bundle : report.bundles()) {
            bundle.rows().forEach(row -> row(table, bundle.locale(), row.coverage(), state, name(row)));
            row(table, bundle.locale(), bundle.total(), state, ALL);
        }
        report.unread().forEach(file -> table.append(file).append(" could not be read\n"));
        return table.toString();
    }

    private static String name(CoverageReport.Row row) {
        return row.broken().isEmpty()
                ? row.slug()
                : row.slug() + " (not read: " + String.join(", ", row.broken()) + ")";
    }

    private static void row(StringBuilder table, Locale locale, Coverage coverage, State state, String article) {
        Count done = coverage.atLeast(state);
        Count all = coverage.total();
        line(
                table,
                locale.toLanguageTag(),
                coverage.percent(state) + "%",
                done.units() + " of " + all.units(),
                done.words() + " of " + all.words(),
                some(coverage.at(Stage.STALE)),
                some(coverage.at(Stage.PREFILLED)),
                some(coverage.at(Stage.MISSING)),
                inherited(coverage),
                article);
    }

    /** Nothing strikes the eye less than a zero. */
    private static String some(Count count) {
        return count.units() == 0 ? "-" : String.valueOf(count.units());
    }

    private static String inherited(Coverage coverage) {
        String from = coverage.inherited().entrySet().stream()
                .map(entry -> entry.getValue().units() + " " + entry.getKey().toLanguageTag())
                .collect(Collectors.joining(", "));
        return from.isEmpty() ? "-" : from;
    }

    private static void line(StringBuilder table, String... cells) {
        String line = String.format(
                Locale.ROOT,
                "%-10s %5s %15s %17s %7s %9s %7s %-12s %s",
                List.of(cells).toArray());
        table.append(line.stripTrailing()).append('\n');
    }
}
