package parkhang.file;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What happens to files that several write. */
public enum FileCode implements Code {
    SAVE_DISPLACED(Severity.WARNING);

    private final Severity severity;

    FileCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
