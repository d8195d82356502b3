package parkhang.inspection;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** Why there is nothing to look at. */
public enum InspectionCode implements Code {
    EDITIONS_UNKNOWN(Severity.ERROR, "export first, or name the output with --output, or the files themselves");

    private final Severity severity;
    private final String hint;

    InspectionCode(Severity severity, String hint) {
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
