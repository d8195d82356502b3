package parkhang.text;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What can be wrong with a file of text before anybody asks what it says. */
public enum TextCode implements Code {
    FILE_UNREADABLE(Severity.ERROR),
    NOT_UTF_8(Severity.ERROR),
    FILE_TOO_LARGE(Severity.ERROR),
    CONTROL_CHARACTER(Severity.ERROR),
    MERGE_CONFLICT(Severity.ERROR),
    HYPHENATION_INVALID(Severity.WARNING),
    HYPHENATION_TWICE(Severity.WARNING);

    private final Severity severity;

    TextCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
