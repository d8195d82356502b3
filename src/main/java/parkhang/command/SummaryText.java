package parkhang.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import parkhang.press.ExportSummary;
import parkhang.press.Finished;

/** What an export wrote, in a few lines. */
final class SummaryText {
    private SummaryText() {}

    static String of(ExportSummary summary, Path folder) {
        StringBuilder text = new StringBuilder();
        Map<String, Integer> byLocale = new TreeMap<>();
        summary.made().forEach(edition -> byLocale.merge(edition.locale().toLanguageTag(), 1, Integer::sum));
        int files = summary.made().stream()
                .mapToInt(edition -> edition.files().size())
                .sum();
        long bytes = summary.made().stream().mapToLong(Finished::bytes).sum();
        text.append(String.format(
                Locale.ROOT, "%s (%d files, %s) in %s%n", counted(summary.made().size()), files, size(bytes), folder));
        byLocale.forEach((tag, count) -> text.append(String.format(Locale.ROOT, "  %-8s %d%n", tag, count)));
        if (!summary.failed().isEmpty()) {
            text.append(String.format(
                    Locale.ROOT, "%s failed:%n", counted(summary.failed().size())));
            summary.failed().forEach(edition -> text.append(failure(edition, folder)));
        }
        return text.toString();
    }

    /** Whoever hands out the whole folder must know that a file in it is of an earlier day. */
    private static String failure(Finished edition, Path folder) {
        Path locale = folder.resolve(edition.locale().toLanguageTag());
        boolean old = Files.exists(locale.resolve(edition.slug() + ".pdf"))
                || Files.exists(locale.resolve(edition.slug() + ".html"));
        String note = old ? " (what an earlier run made is still there; delete it if it must not go out)" : "";
        return String.format(Locale.ROOT, "  %s/%s%s%n", edition.locale().toLanguageTag(), edition.slug(), note);
    }

    private static String counted(int editions) {
        return editions + (editions == 1 ? " edition" : " editions");
    }

    private static String size(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
}
