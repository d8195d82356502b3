package parkhang.theme;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What can be wrong with a theme. */
public enum ThemeCode implements Code {
    COLOUR_INVALID(Severity.ERROR),
    CONTRAST_LOW(Severity.ERROR),
    THEME_WORD_UNKNOWN(Severity.ERROR),
    LOGO_SIZE_INVALID(Severity.ERROR),
    THEME_FONT_INVALID(Severity.ERROR),
    THEME_FONT_MISSING(Severity.ERROR);

    private final Severity severity;

    ThemeCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
