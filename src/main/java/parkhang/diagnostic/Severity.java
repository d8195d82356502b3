package parkhang.diagnostic;

import java.util.Locale;

/** How much a diagnostic matters: an error keeps something from being made, a warning and a note do not. */
public enum Severity {
    NOTE,
    WARNING,
    ERROR;

    /** The word printed before the code. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
