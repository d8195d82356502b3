package parkhang.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import parkhang.localization.CoverageReport;
import parkhang.translation.Coverage;
import parkhang.translation.Coverage.Count;
import parkhang.translation.Stage;
import parkhang.translation.State;

/**
 * Coverage as CSV (RFC 4180): a record for each article of each bundle. No cell can begin with a character that a
 * spreadsheet takes for a formula: they are tags, slugs, numbers and paths within the archive.
 */
public final class CoverageCsv {
    private final StringBuilder out = new StringBuilder();
    private final State state;

    private CoverageCsv(State state) {
        this.state = state;
    }

    /** All records below a line of headings; what is done is what is in a state or a better one. */
    public static String of(CoverageReport report, State state) {
        CoverageCsv csv = new CoverageCsv(state);
        List<String> headings = headings();
        csv.line(headings);
        for (CoverageReport.OfBundle bundle : report.bundles()) {
            bundle.rows().forEach(row -> csv.line(csv.cells(bundle.locale(), row)));
        }
        for (String file : report.unread()) {
            List<String> cells = new ArrayList<>(Collections.nCopies(headings.size() - 1, ""));
            cells.add(file);
            csv.line(cells);
        }
        return csv.out.toString();
    }

    private void line(List<?> cells) {
        out.append(CSVFormat.RFC4180.format(cells.toArray())).append("\r\n");
    }

    private static List<String> headings() {
        List<String> headings = new ArrayList<>(List.of("locale", "article", "state", "percent"));
        headings.addAll(pair(""));
        headings.addAll(pair("done_"));
        for (Stage stage : Stage.values()) {
            headings.addAll(pair(stage.word() + "_"));
        }
        headings.addAll(pair("inherited_"));
        headings.addAll(List.of("inherited_from", "unreadable"));
        return headings;
    }

    private static List<String> pair(String prefix) {
        return List.of(prefix + "units", prefix + "words");
    }

    private List<Object> cells(Locale locale, CoverageReport.Row row) {
        Coverage coverage = row.coverage();
        List<Object> cells =
                new ArrayList<>(List.of(locale.toLanguageTag(), row.slug(), state.word(), coverage.percent(state)));
        add(cells, coverage.total());
        add(cells, coverage.atLeast(state));
        for (Stage stage : Stage.values()) {
            add(cells, coverage.at(stage));
        }
        add(cells, coverage.allInherited());
        cells.add(coverage.inherited().keySet().stream()
                .map(Locale::toLanguageTag)
                .collect(Collectors.joining(" ")));
        cells.add(String.join(" ", row.broken()));
        return cells;
    }

    private static void add(List<Object> cells, Count count) {
        cells.add(count.units());
        cells.add(count.words());
    }
}
