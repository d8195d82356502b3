package parkhang.translation.analysis;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What can be wrong with a price sheet. */
public enum PriceCode implements Code {
    PRICE_INVALID(Severity.ERROR);

    private final Severity severity;

    PriceCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
