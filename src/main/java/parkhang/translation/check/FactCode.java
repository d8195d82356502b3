package parkhang.translation.check;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What a target can say otherwise than its source, although no language wants it so. */
public enum FactCode implements Code {
    CODE_NESTED(Severity.WARNING, "close each code before the one around it, as the source does"),
    MAIL_CHANGED(Severity.ERROR, "copy the mail address from the source"),
    PHONE_CHANGED(Severity.ERROR, "copy the number from the source; its spaces may be the language's own"),
    ADDRESS_CHANGED(Severity.ERROR, "copy the web address from the source; only its language may be another"),
    ADDRESS_LOCALE(Severity.WARNING, "name the page in the target's language, or the one that the source names"),
    NUMBER_CHANGED(Severity.WARNING, "correct the number, or allow the difference by a note beside the unit"),
    DATE_CHANGED(Severity.WARNING, "correct the date, or allow the difference by a note beside the unit");

    private final Severity severity;
    private final String hint;

    FactCode(Severity severity, String hint) {
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
