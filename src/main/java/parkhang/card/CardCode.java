package parkhang.card;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What is to be said of a card. */
public enum CardCode implements Code {
    CARD_TITLE_CUT(Severity.NOTE, "shorten the title if people are to read all of it before they follow a link");

    private final Severity severity;
    private final String hint;

    CardCode(Severity severity, String hint) {
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
