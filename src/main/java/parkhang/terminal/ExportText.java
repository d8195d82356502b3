package parkhang.terminal;

import java.nio.file.Files;
import java.util.Locale;
import parkhang.edition.Profile;
import parkhang.export.ExportSummary;
import parkhang.export.plan.DryRun;
import parkhang.export.plan.ExportOrder;
import parkhang.export.plan.Leftover;
import parkhang.ledger.EditionKey;

/** What an export wrote, or would write. */
public final class ExportText {
    private ExportText() {}

    /** In a few lines. */
    public static String of(ExportSummary summary, ExportOrder order) {
        StringBuilder text = new StringBuilder();
        int made = summary.made().values().stream().mapToInt(Integer::intValue).sum();
        String unchanged = summary.unchanged() == 0 ? "" : ", " + summary.unchanged() + " unchanged";
        text.append(String.format(
                Locale.ROOT,
                "%s (%s, %s)%s%s in %s%n",
                Counted.of(made, "edition"),
                Counted.of(summary.files(), "file"),
                size(summary.bytes()),
                unchanged,
                removed(summary),
                order.output()));
        if (order.profile() != Profile.SCREEN && made > 0) {
            text.append(String.format(Locale.ROOT, "  as %s%n", order.profile().standards()));
        }
        summary.made().forEach((tag, count) -> text.append(String.format(Locale.ROOT, "  %-8s %d%n", tag, count)));
        if (summary.raggedParagraphs() > 0) {
            text.append(String.format(
                    Locale.ROOT,
                    "%s in %s could not be filled and %s ragged: --report says in which%n",
                    Counted.of(summary.raggedParagraphs(), "paragraph"),
                    Counted.of(summary.raggedEditions(), "edition"),
                    summary.raggedParagraphs() == 1 ? "is" : "are"));
        }
        if (!summary.removed().isEmpty()) {
            text.append(String.format(Locale.ROOT, "removed, for the article or the bundle is gone:%n"));
            summary.removed().forEach(edition -> text.append(String.format(Locale.ROOT, "  %s%n", edition)));
        }
        return text.append(failures(summary, order)).toString();
    }

    /** Which editions failed; empty where none did. */
    public static String failures(ExportSummary summary, ExportOrder order) {
        StringBuilder text = new StringBuilder();
        if (!summary.failed().isEmpty()) {
            text.append(String.format(
                    Locale.ROOT, "%s failed:%n", Counted.of(summary.failed().size(), "edition")));
            summary.failed().forEach(edition -> text.append(failure(edition, order)));
        }
        return text.toString();
    }

    private static String removed(ExportSummary summary) {
        return summary.removed().isEmpty()
                ? ""
                : ", " + summary.removed().size() + " removed (" + Counted.of(summary.removedFiles(), "file") + ")";
    }

    /** Whoever hands out the whole folder must know that a file in it is of an earlier day. */
    private static String failure(EditionKey edition, ExportOrder order) {
        boolean old = order.files(edition).stream().anyMatch(Files::exists);
        String note = old ? " (what an earlier run made is still there; delete it if it must not go out)" : "";
        return String.format(Locale.ROOT, "  %s%s%n", edition, note);
    }

    private static String size(long bytes) {
        return bytes < 1e6
                ? String.format(Locale.ROOT, "%.0f KB", bytes / 1e3)
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }

    /**
     * What an export would do: a line for each edition, and the sum.
     *
     * @param prune whether it would remove what is left over
     */
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

    /**
     * What to say when an export is stopped.
     *
     * @param standing how many editions are done of how many; empty where none was begun
     */
    public static String stopped(String standing) {
        return standing.isEmpty()
                ? "it had not begun to make editions"
                : standing + " editions are done, and the same command goes on from there";
    }
}
