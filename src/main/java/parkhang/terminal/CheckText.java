package parkhang.terminal;

import java.util.stream.Collectors;
import parkhang.diagnostic.Severity;
import parkhang.localization.CheckSummary;

/** What a check came to, in one line. */
public final class CheckText {
    private CheckText() {}

    public static String of(CheckSummary summary) {
        String checked = Counted.of(summary.articles(), "article") + " and " + Counted.of(summary.targets(), "target");
        if (summary.codes().isEmpty()) {
            return "nothing found in " + checked;
        }
        String codes = summary.codes().entrySet().stream()
                .map(code -> code.getKey() + " " + code.getValue())
                .collect(Collectors.joining(", "));
        return Counted.of(summary.count(Severity.ERROR), "error")
                + ", " + Counted.of(summary.count(Severity.WARNING), "warning")
                + ", " + Counted.of(summary.count(Severity.NOTE), "note")
                + " in " + checked + ": " + codes;
    }
}
