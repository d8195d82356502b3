package parkhang.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import parkhang.localization.CoverageReport;
import parkhang.localization.LeftWork;
import parkhang.translation.Coverage.Count;
import parkhang.translation.Stage;
import parkhang.translation.State;

/** What is left to do as CSV, see {@link CoverageCsv}: a record for each article of each bundle that has something left. */
public final class DueCsv {
    private DueCsv() {}

    /** All records below a line of headings; left is what is not in a state or a better one. */
    public static String of(CoverageReport report, State state, LocalDate today) {
        StringBuilder out = new StringBuilder();
        List<String> headings = headings();
        line(out, headings);
        for (LeftWork work : LeftWork.of(report, state)) {
            line(out, cells(work, state, today));
        }
        for (String file : report.unread()) {
            List<String> cells = new ArrayList<>(Collections.nCopies(headings.size() - 1, ""));
            cells.add(file);
            line(out, cells);
        }
        return out.toString();
    }

    private static void line(StringBuilder out, List<?> cells) {
        out.append(CSVFormat.RFC4180.format(cells.toArray())).append("\r\n");
    }

    private static List<String> headings() {
        List<String> headings =
                new ArrayList<>(List.of("by", "overdue", "locale", "article", "state", "units", "words"));
        for (Stage stage : Stage.values()) {
            headings.add(stage.word() + "_units");
            headings.add(stage.word() + "_words");
        }
        headings.add("unreadable");
        return headings;
    }

    private static List<Object> cells(LeftWork work, State state, LocalDate today) {
        List<Object> cells = new ArrayList<>(List.of(
                work.by() == null ? "" : work.by(),
                work.isOverdue(today),
                work.locale().toLanguageTag(),
                work.row().slug(),
                state.word()));
        add(cells, work.left().total());
        for (Stage stage : Stage.values()) {
            add(cells, work.left().at(stage));
        }
        cells.add(String.join(" ", work.row().broken()));
        return cells;
    }

    private static void add(List<Object> cells, Count count) {
        cells.add(count.units());
        cells.add(count.words());
    }
}
