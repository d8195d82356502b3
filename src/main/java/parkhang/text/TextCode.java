package parkhang.text;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What can be wrong with a file of text before anybody asks what it says. */
public enum TextCode implements Code {
    FILE_UNREADABLE(Severity.ERROR, "see that the file exists and that you may read it"),
    NOT_UTF_8(Severity.ERROR, "save the file as UTF-8"),
    FILE_TOO_LARGE(Severity.ERROR, "split the file, or see whether it is the right one"),
    CONTROL_CHARACTER(Severity.ERROR, "delete the character; no edition can hold it"),
    MERGE_CONFLICT(
            Severity.ERROR,
            "keep one of the two, or both in one, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>"),
    HYPHENATION_INVALID(
            Severity.WARNING, "write one word a line: - where it may be divided, | where a compound's parts meet"),
    HYPHENATION_TWICE(Severity.WARNING, "delete one of the two lines; the first one counts");

    private final Severity severity;
    private final String hint;

    TextCode(Severity severity, String hint) {
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
