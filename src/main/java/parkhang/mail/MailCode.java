package parkhang.mail;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What is to be said of a mail. */
public enum MailCode implements Code {
    MAIL_TOO_LARGE(Severity.WARNING, "make its pictures smaller with --image-ppi, or send a link");

    private final Severity severity;
    private final String hint;

    MailCode(Severity severity, String hint) {
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
