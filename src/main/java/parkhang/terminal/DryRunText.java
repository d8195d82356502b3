package parkhang.terminal;

import java.util.Locale;
import parkhang.export.plan.DryRun;
import parkhang.export.plan.Leftover;

/** What an export would do: a line for each edition, and the sum. */
public final class DryRunText {
    private DryRunText() {}

    /** @param prune whether the export would remove what is left over */
    public static String of(DryRun run, boolean prune) {
        StringBuilder text = new StringBuilder();
        for (DryRun.Due edition : run.due()) {
            text.append(String.format(Locale.ROOT, "%s: %s%n", edition.key(), edition.why()));
        }
        for (Leftover edition : run.leftovers()) {
            text.append(String.format(Locale.ROOT, "%s: %s%n", edition.key(), fate(edition, prune)));
        }
        long removed =
                prune ? run.leftovers().stream().filter(Leftover::isRemovable).count() : 0;
        long left = run.leftovers().size() - removed;
        text.append(String.format(Locale.ROOT, "%d due, %d unchanged", run.due().size(), run.unchanged()));
        text.append(left == 0 ? "" : ", " + left + " left over");
        text.append(removed == 0 ? "" : ", " + removed + " would be removed");
        return text.append(System.lineSeparator()).toString();
    }

    private static String fate(Leftover edition, boolean prune) {
        if (!edition.known()) {
            return "left over; nothing is known of who made it, so --prune leaves it alone";
        }
        if (!edition.isRemovable()) {
            return "left over, and changed since it was made; --prune removes only what is not";
        }
        return prune ? "would be removed" : "left over; --prune removes it";
    }
}
