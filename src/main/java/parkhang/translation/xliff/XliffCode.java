package parkhang.translation.xliff;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What can be wrong with an XLIFF file. */
public enum XliffCode implements Code {
    XLIFF_SYNTAX(Severity.ERROR),
    XLIFF_DOCTYPE(Severity.ERROR),
    XLIFF_VERSION(Severity.ERROR),
    XLIFF_LOCALE(Severity.ERROR),
    XLIFF_ARTICLE(Severity.ERROR),
    XLIFF_UNIT(Severity.ERROR),
    XLIFF_MISPLACED(Severity.ERROR),
    XLIFF_UNSUPPORTED(Severity.ERROR),
    XLIFF_STATE(Severity.ERROR),
    XLIFF_ELEMENT(Severity.WARNING);

    private final Severity severity;

    XliffCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public boolean showsLine() {
        return this == XLIFF_SYNTAX;
    }
}
