package parkhang.edition;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What can keep an edition from being composed. */
public enum EditionCode implements Code {
    TRANSLATION_INCOMPLETE(Severity.ERROR),
    TARGET_MISSING(Severity.WARNING);

    private final Severity severity;

    EditionCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
