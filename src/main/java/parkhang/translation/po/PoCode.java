package parkhang.translation.po;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What can be wrong with a PO file. */
public enum PoCode implements Code {
    PO_SYNTAX(Severity.ERROR),
    PO_EMPTY(Severity.ERROR),
    PO_CHARSET(Severity.ERROR),
    PO_FOREIGN(Severity.WARNING),
    PO_TWICE(Severity.WARNING),
    PO_TAG(Severity.WARNING);

    private final Severity severity;

    PoCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
