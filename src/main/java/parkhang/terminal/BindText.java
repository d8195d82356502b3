package parkhang.terminal;

import java.util.Locale;
import parkhang.bind.BindSummary;

/** What a binding wrote, in a few lines. */
public final class BindText {
    /** What to say when a binding is stopped, however far it has come. */
    public static final String STOPPED = "the volume is not written";

    private BindText() {}

    public static String of(BindSummary summary) {
        if (summary.files().isEmpty()) {
            return String.format(Locale.ROOT, "no volume was bound%n");
        }
        StringBuilder text = new StringBuilder(Counted.of(summary.articles(), "article"));
        if (summary.pages() > 0) {
            text.append(", ").append(Counted.of(summary.pages(), "page"));
        }
        text.append(summary.terms() == 0 ? ", no index" : ", " + Counted.of(summary.terms(), "term") + " in the index");
        summary.files().forEach(file -> text.append(String.format(Locale.ROOT, "%n  %s", file)));
        return text.append(System.lineSeparator()).toString();
    }
}
