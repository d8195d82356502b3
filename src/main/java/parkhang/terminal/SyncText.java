package parkhang.terminal;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import parkhang.localization.SyncSummary;
import parkhang.translation.SyncOutcome;

/** What a sync has done: a line for each file that was written, and one for all. */
public final class SyncText {
    private SyncText() {}

    public static String of(SyncSummary summary, boolean dry) {
        StringBuilder text = new StringBuilder();
        for (SyncSummary.Change change : summary.changes()) {
            String units = units(change.outcomes());
            String what = units.isEmpty() ? "addresses or kinds of units" : units;
            text.append(change.file()).append(": ").append(what).append(System.lineSeparator());
        }
        int written = summary.changes().size();
        if (written > 1) {
            text.append("in all: ").append(units(summary.outcomes())).append(System.lineSeparator());
        }
        text.append(Counted.of(written, "file")).append(' ');
        text.append(dry ? "would be written, " : "written, ").append(summary.untouched());
        return text.append(" up to date").append(System.lineSeparator()).toString();
    }

    private static String units(Map<SyncOutcome, Integer> outcomes) {
        return Arrays.stream(SyncOutcome.values())
                .filter(outcomes::containsKey)
                .map(outcome -> outcomes.get(outcome) + " " + outcome.words())
                .collect(Collectors.joining(", "));
    }
}
