package parkhang.pdf;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What can go wrong while a page is laid out. */
public enum PdfCode implements Code {
    LAYOUT_WARNING(Severity.WARNING),
    LINE_LOOSE(Severity.NOTE),
    HIGHER_THAN_PAGE(Severity.NOTE),
    PAGE_DIFFERS(Severity.ERROR),
    RESOURCE_REFUSED(Severity.ERROR),
    TABLE_TOO_WIDE(Severity.ERROR);

    private final Severity severity;

    PdfCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
