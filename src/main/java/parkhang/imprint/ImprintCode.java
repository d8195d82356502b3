package parkhang.imprint;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What can be wrong with an imprint. */
public enum ImprintCode implements Code {
    IMPRINT_MISSING(Severity.WARNING),
    IMPRINT_NAME_MISSING(Severity.ERROR),
    WEBSITE_INVALID(Severity.ERROR),
    PAPER_UNKNOWN(Severity.ERROR),
    TRIM_UNKNOWN(Severity.ERROR);

    private final Severity severity;

    ImprintCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
