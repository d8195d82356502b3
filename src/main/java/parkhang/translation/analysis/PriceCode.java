package parkhang.translation.analysis;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What can be wrong with a price sheet. */
public enum PriceCode implements Code {
    PRICE_INVALID(
            Severity.ERROR,
            "write numbers with a point, such as 0.12, percent such as 60, and a currency by its three letters, such as EUR");

    private final Severity severity;
    private final String hint;

    PriceCode(Severity severity, String hint) {
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
