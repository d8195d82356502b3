package parkhang.translation.check;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What a target can say otherwise than its source, although no language wants it so. */
public enum FactCode implements Code {
    CODE_NESTED(Severity.WARNING),
    MAIL_CHANGED(Severity.ERROR),
    PHONE_CHANGED(Severity.ERROR),
    ADDRESS_CHANGED(Severity.ERROR),
    ADDRESS_LOCALE(Severity.WARNING),
    NUMBER_CHANGED(Severity.WARNING),
    DATE_CHANGED(Severity.WARNING);

    private final Severity severity;

    FactCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
