package parkhang.export.plan;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What can keep a run from making an edition that nothing is wrong with. */
public enum ExportCode implements Code {
    LANGUAGE_APART(Severity.WARNING),
    EMBARGOED(Severity.ERROR),
    LEFTOVER(Severity.WARNING),
    LEFTOVER_CHANGED(Severity.WARNING),
    LEFTOVER_UNKNOWN(Severity.WARNING),
    NOT_PRUNED(Severity.ERROR),
    LEDGER_UNWRITABLE(Severity.WARNING),
    EDITION_FAILED(Severity.ERROR);

    private final Severity severity;

    ExportCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
