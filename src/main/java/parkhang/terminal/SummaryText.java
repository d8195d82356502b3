package parkhang.terminal;

import java.nio.file.Files;
import java.util.Locale;
import parkhang.edition.Profile;
import parkhang.export.ExportSummary;
import parkhang.export.plan.ExportOrder;
import parkhang.ledger.EditionKey;

/** What an export wrote, in a few lines. */
public final class SummaryText {
    private SummaryText() {}

    public static String of(ExportSummary summary, ExportOrder order) {
        StringBuilder text = new StringBuilder();
        int made = summary.made().values().stream().mapToInt(Integer::intValue).sum();
        String unchanged = summary.unchanged() == 0 ? "" : ", " + summary.unchanged() + " unchanged";
        text.append(String.format(
                Locale.ROOT,
                "%s (%s, %s)%s%s in %s%n",
                counted(made, "edition"),
                counted(summary.files(), "file"),
                size(summary.bytes()),
                unchanged,
                removed(summary),
                order.output()));
        if (order.profile() != Profile.SCREEN && made > 0) {
            text.append(String.format(Locale.ROOT, "  as %s%n", order.profile().standards()));
        }
        summary.made().forEach((tag, count) -> text.append(String.format(Locale.ROOT, "  %-8s %d%n", tag, count)));
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
                    Locale.ROOT, "%s failed:%n", counted(summary.failed().size(), "edition")));
            summary.failed().forEach(edition -> text.append(failure(edition, order)));
        }
        return text.toString();
    }

    private static String removed(ExportSummary summary) {
        return summary.removed().isEmpty()
                ? ""
                : ", " + summary.removed().size() + " removed (" + counted(summary.removedFiles(), "file") + ")";
    }

    /** Whoever hands out the whole folder must know that a file in it is of an earlier day. */
    private static String failure(EditionKey edition, ExportOrder order) {
        boolean old = order.files(edition).stream().anyMatch(Files::exists);
        String note = old ? " (what an earlier run made is still there; delete it if it must not go out)" : "";
        return String.format(Locale.ROOT, "  %s%s%n", edition, note);
    }

    public static String counted(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    private static String size(long bytes) {
        return bytes < 1e6
                ? String.format(Locale.ROOT, "%.0f KB", bytes / 1e3)
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
}
