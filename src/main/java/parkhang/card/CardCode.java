package parkhang.card;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What is to be said of a card. */
public enum CardCode implements Code {
    CARD_TITLE_CUT(Severity.NOTE);

    private final Severity severity;

    CardCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
