package parkhang.file;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What happens to files that several write. */
public enum FileCode implements Code {
    SAVE_DISPLACED(
            Severity.WARNING, "compare the two, take over what is missing, and delete the one in the folder .parkhang");

    private final Severity severity;
    private final String hint;

    FileCode(Severity severity, String hint) {
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
