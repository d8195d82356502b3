package parkhang.font;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What can be wrong with a font, or with the set of them. */
public enum FontCode implements Code {
    FONT_NONE(Severity.ERROR),
    FONT_CFF(Severity.ERROR),
    FONT_VARIABLE(Severity.ERROR),
    FONT_UNREADABLE(Severity.ERROR),
    FONT_RESTRICTED(Severity.ERROR),
    GLYPH_MISSING(Severity.ERROR);

    private final Severity severity;

    FontCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
