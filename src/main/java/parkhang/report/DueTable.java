package parkhang.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import parkhang.localization.CoverageReport;
import parkhang.localization.LeftWork;
import parkhang.translation.Coverage.Count;
import parkhang.translation.Stage;
import parkhang.translation.State;

/** What is left to do as a table for people: what is wanted first stands first. */
public final class DueTable {
    private static final String ROW = "%-18s %-10s %6s %7s";

    private DueTable() {}

    /** A line for each article of each bundle that has units left which are not in a state or a better one. */
    public static String of(CoverageReport report, State state, LocalDate today) {
        List<LeftWork> all = LeftWork.of(report, state);
        List<Stage> stages = Stage.BEST_FIRST.stream()
                .filter(stage ->
                        all.stream().anyMatch(work -> work.left().at(stage).units() > 0))
                .toList();
        StringBuilder out = new StringBuilder();
        if (all.isEmpty()) {
            out.append(report.unread().isEmpty() ? "nothing is left to do\n" : "");
        } else {
            out.append(String.format(Locale.ROOT, ROW, "by", "locale", "units", "words"));
            stages.forEach(stage -> out.append(cell(stage, stage.word())));
            out.append(" article\n");
        }
        all.forEach(work -> {
            Count left = work.left().total();
            out.append(String.format(
                    Locale.ROOT, ROW, day(work, today), work.locale().toLanguageTag(), left.units(), left.words()));
            stages.forEach(stage ->
                    out.append(cell(stage, CoverageTable.some(work.left().at(stage)))));
            out.append(' ')
                    .append(CoverageTable.name(work.row(), report.source()))
                    .append('\n');
        });
        report.unread().forEach(file -> out.append(CoverageTable.unread(file)));
        return out.toString();
    }

    private static String cell(Stage stage, String text) {
        return String.format(Locale.ROOT, " %" + Math.max(7, stage.word().length()) + "s", text);
    }

    private static String day(LeftWork work, LocalDate today) {
        return work.by() == null ? "-" : work.by() + (work.isOverdue(today) ? " overdue" : "");
    }
}
