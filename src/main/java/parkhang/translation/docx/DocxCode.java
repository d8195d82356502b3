package parkhang.translation.docx;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What can be wrong with a table of units that came back as a Word file. */
public enum DocxCode implements Code {
    DOCX_BROKEN(Severity.ERROR),
    DOCX_TOO_LARGE(Severity.ERROR),
    DOCX_EMPTY(Severity.ERROR),
    DOCX_ROW(Severity.WARNING),
    DOCX_TAG(Severity.WARNING),
    DOCX_FOREIGN(Severity.WARNING),
    DOCX_TWICE(Severity.WARNING),
    DOCX_GONE(Severity.WARNING),
    DOCX_MOVED(Severity.NOTE),
    DOCX_SOURCE(Severity.WARNING),
    DOCX_SOURCE_CORRECTED(Severity.NOTE),
    DOCX_EMPTIED(Severity.NOTE),
    DOCX_STATE(Severity.WARNING),
    DOCX_CHANGES(Severity.NOTE),
    DOCX_OMITTED(Severity.WARNING);

    private final Severity severity;

    DocxCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
