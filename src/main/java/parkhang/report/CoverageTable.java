package parkhang.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parkhang.localization.CoverageReport;
import parkhang.localization.CoverageReport.OfBundle;
import parkhang.translation.Coverage;
import parkhang.translation.Coverage.Count;
import parkhang.translation.Stage;
import parkhang.translation.State;

/** Coverage as a table for people: figures in columns, and the article last, whose name may be long. */
public final class CoverageTable {
    private static final String ALL = "(all)";

    private final StringBuilder out = new StringBuilder();
    private final State state;
    /** What is not done; what is out of the ordinary among it has a column only where there is some. */
    private final List<Stage> stages;

    private CoverageTable(State state, List<Stage> stages) {
        this.state = state;
        this.stages = stages;
    }

    /** A line for each article of each bundle and one for them all, counted by a state or better. */
    public static String of(CoverageReport report, State state) {
        CoverageTable table = new CoverageTable(state, stages(report));
        table.head();
        for (OfBundle bundle : report.bundles()) {
            bundle.rows().forEach(row -> table.row(bundle.locale(), row.coverage(), name(row, report.source())));
            table.row(bundle.locale(), bundle.total(), ALL);
        }
        report.unread().forEach(file -> table.out.append(unread(file)));
        return table.out.toString();
    }

    private static List<Stage> stages(CoverageReport report) {
        return Stream.of(Stage.UNCONFIRMED, Stage.STALE, Stage.PREFILLED, Stage.SUGGESTED, Stage.MISSING)
                .filter(stage -> (stage != Stage.UNCONFIRMED && stage != Stage.SUGGESTED)
                        || report.bundles().stream()
                                .anyMatch(bundle -> bundle.total().at(stage).units() > 0))
                .toList();
    }

    /** The line of an article that is in no bundle's figures. */
    static String unread(String file) {
        return file + " could not be read\n";
    }

    static String name(CoverageReport.Row row, Locale usual) {
        return name(row.slug(), row.source(), row.broken(), usual);
    }

    /** With its language where that is not the usual one. */
    static String name(String slug, Locale source, List<String> broken, Locale usual) {
        String from = source.equals(usual) ? "" : ", from " + source.toLanguageTag();
        return slug + from + (broken.isEmpty() ? "" : " (not read: " + String.join(", ", broken) + ")");
    }

    private void head() {
        line("locale", "", "units", "words", stages.stream().map(Stage::word).toList(), "inherited", "article");
    }

    private void row(Locale locale, Coverage coverage, String article) {
        Count done = coverage.atLeast(state);
        Count all = coverage.total();
        line(
                locale.toLanguageTag(),
                coverage.percent(state) + "%",
                done.units() + " of " + all.units(),
                done.words() + " of " + all.words(),
                stages.stream().map(stage -> some(coverage.at(stage))).toList(),
                inherited(coverage),
                article);
    }

    /** Nothing strikes the eye less than a zero. */
    static String some(Count count) {
        return count.units() == 0 ? "-" : String.valueOf(count.units());
    }

    private static String inherited(Coverage coverage) {
        String from = coverage.inherited().entrySet().stream()
                .map(entry -> entry.getValue().units() + " " + entry.getKey().toLanguageTag())
                .collect(Collectors.joining(", "));
        return from.isEmpty() ? "-" : from;
    }

    private void line(
            String locale,
            String percent,
            String units,
            String words,
            List<String> counts,
            String inherited,
            String article) {
        StringBuilder line =
                new StringBuilder(String.format(Locale.ROOT, "%-10s %5s %15s %17s", locale, percent, units, words));
        for (int i = 0; i < counts.size(); i++) {
            int width = Math.max(7, stages.get(i).word().length());
            line.append(String.format(Locale.ROOT, " %" + width + "s", counts.get(i)));
        }
        line.append(String.format(Locale.ROOT, " %-12s %s", inherited, article));
        out.append(line.toString().stripTrailing()).append('\n');
    }
}
