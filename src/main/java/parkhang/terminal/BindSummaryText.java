package parkhang.terminal;

import java.util.Locale;
import parkhang.bind.BindSummary;

/** What a binding wrote, in a few lines. */
public final class BindSummaryText {
    private BindSummaryText() {}

    public static String of(BindSummary summary) {
        if (summary.files().isEmpty()) {
            return String.format(Locale.ROOT, "no volume was bound%n");
        }
        StringBuilder text = new StringBuilder(counted(summary.articles(), "article"));
        if (summary.pages() > 0) {
            text.append(", ").append(counted(summary.pages(), "page"));
        }
        text.append(summary.terms() == 0 ? ", no index" : ", " + counted(summary.terms(), "term") + " in the index");
        summary.files().forEach(file -> text.append(String.format(Locale.ROOT, "%n  %s", file)));
        return text.append(System.lineSeparator()).toString();
    }

    private static String counted(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
