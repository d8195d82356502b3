package parkhang.translation.address;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What can be wrong with a locale's addresses. */
public enum LocalAddressCode implements Code {
    ADDRESS_COLUMN(Severity.ERROR),
    ADDRESS_QUOTE(Severity.ERROR),
    LOCALIZED_ADDRESS_INVALID(Severity.ERROR),
    ADDRESS_TWICE(Severity.WARNING),
    ADDRESS_UNUSED(Severity.WARNING);

    private final Severity severity;

    LocalAddressCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
