package parkhang.translation.exchange;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What can be wrong with a file that came back. */
public enum ExchangeCode implements Code {
    HANDOFF_UNSYNCED(Severity.WARNING),
    HANDBACK_FORMAT(Severity.ERROR),
    HANDBACK_LOCALE(Severity.ERROR),
    HANDBACK_ARTICLE(Severity.ERROR),
    HANDBACK_UNIT_UNKNOWN(Severity.WARNING),
    HANDBACK_SOURCE_MOVED(Severity.WARNING),
    HANDBACK_TARGET_MOVED(Severity.WARNING),
    HANDBACK_CODES(Severity.WARNING),
    HANDBACK_WAITING(Severity.WARNING),
    HANDBACK_UNSIGNED(Severity.WARNING),
    MERGE_UNIT(Severity.ERROR);

    private final Severity severity;

    ExchangeCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
