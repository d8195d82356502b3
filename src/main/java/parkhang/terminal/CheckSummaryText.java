package parkhang.terminal;

import java.util.stream.Collectors;
import parkhang.diagnostic.Severity;
import parkhang.localization.CheckSummary;

/** What a check came to, in one line. */
public final class CheckSummaryText {
    private CheckSummaryText() {}

    public static String of(CheckSummary summary) {
        String checked = counted(summary.articles(), "article") + " and " + counted(summary.targets(), "target");
        if (summary.codes().isEmpty()) {
            return "nothing found in " + checked;
        }
        String codes = summary.codes().entrySet().stream()
                .map(code -> code.getKey() + " " + code.getValue())
                .collect(Collectors.joining(", "));
        return counted(summary.count(Severity.ERROR), "error")
                + ", " + counted(summary.count(Severity.WARNING), "warning")
                + ", " + counted(summary.count(Severity.NOTE), "note")
                + " in " + checked + ": " + codes;
    }

    private static String counted(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}
