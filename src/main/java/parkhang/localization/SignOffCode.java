package parkhang.localization;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** Why a unit can't be given a state. */
public enum SignOffCode implements Code {
    UNIT_MISSING(Severity.ERROR, "see the ids of the units in the bundle's file"),
    UNIT_CHANGED(Severity.ERROR, "read what it says now"),
    UNIT_UNTRANSLATED(Severity.ERROR, "translate it, and say so with `--to translated`"),
    UNIT_STALE(Severity.ERROR, "compare it with the new source, mend it, and name the unit with `--to translated`"),
    UNIT_PREFILLED(Severity.ERROR, "make it fit its own source, and name the unit with `--to translated`");

    private final Severity severity;
    private final String hint;

    SignOffCode(Severity severity, String hint) {
        this.severity = severity;
        this.hint = hint;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String hint() {
        return hint;
    }
}
