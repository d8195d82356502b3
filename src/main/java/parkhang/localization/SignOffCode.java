package parkhang.localization;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** Why a unit can't be given a state. */
public enum SignOffCode implements Code {
    UNIT_MISSING(Severity.ERROR),
    UNIT_CHANGED(Severity.ERROR),
    UNIT_UNTRANSLATED(Severity.ERROR),
    UNIT_STALE(Severity.ERROR),
    UNIT_PREFILLED(Severity.ERROR);

    private final Severity severity;

    SignOffCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
