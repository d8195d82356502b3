package parkhang.command;

import java.util.Locale;
import parkhang.desk.CoverageReport;
import parkhang.translation.Coverage;
import parkhang.translation.State;

/** Coverage as a table for people. */
final class CoverageTable {
    private static final String ROW = "%-8s %-32s %7s %7s %7s %7s %5s%n";

    private CoverageTable() {}

    static String of(CoverageReport report, State state) {
        StringBuilder table = new StringBuilder();
        table.append(String.format(Locale.ROOT, ROW, "locale", "article", "units", "of", "words", "of", ""));
        for (Locale locale : report.locales()) {
            report.rows().stream()
                    .filter(row -> row.locale().equals(locale))
                    .forEach(row -> table.append(row(locale, row.slug(), row.coverage(), state)));
            table.append(row(locale, "(all)", report.of(locale), state));
        }
        return table.toString();
    }

    private static String row(Locale locale, String article, Coverage coverage, State state) {
        Coverage.Count done = coverage.atLeast(state);
        Coverage.Count all = coverage.total();
        return String.format(
                Locale.ROOT,
                ROW,
                locale.toLanguageTag(),
                article,
                done.units(),
                all.units(),
                done.words(),
                all.words(),
                done.percentOf(all) + "%");
    }
}
