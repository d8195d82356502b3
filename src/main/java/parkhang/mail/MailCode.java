package parkhang.mail;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What is to be said of a mail. */
public enum MailCode implements Code {
    MAIL_TOO_LARGE(Severity.WARNING);

    private final Severity severity;

    MailCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
