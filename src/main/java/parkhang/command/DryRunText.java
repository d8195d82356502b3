package parkhang.command;

import java.util.Locale;
import parkhang.ledger.EditionKey;
import parkhang.press.DryRun;
import parkhang.press.DueEdition;

/** What an export would do: a line for each edition, and the sum. */
final class DryRunText {
    private DryRunText() {}

    static String of(DryRun run) {
        StringBuilder text = new StringBuilder();
        for (DueEdition edition : run.due()) {
            text.append(String.format(Locale.ROOT, "%s: %s%n", edition.key(), edition.why()));
        }
        for (EditionKey edition : run.leftovers()) {
            text.append(String.format(Locale.ROOT, "%s: left over; --prune removes it%n", edition));
        }
        text.append(String.format(Locale.ROOT, "%d due, %d unchanged", run.due().size(), run.unchanged()));
        text.append(run.leftovers().isEmpty() ? "" : ", " + run.leftovers().size() + " left over");
        return text.append(System.lineSeparator()).toString();
    }
}
