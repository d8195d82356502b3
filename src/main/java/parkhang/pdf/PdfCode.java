package parkhang.pdf;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What can go wrong while a page is laid out. */
public enum PdfCode implements Code {
    LAYOUT_WARNING(Severity.WARNING, "look at the page; if it is whole, report the message as a fault of the program"),
    LINE_LOOSE(
            Severity.NOTE,
            "look at the page; where it matters, write the paragraph in other words: a long word or address leaves it no better ends of lines"),
    HIGHER_THAN_PAGE(Severity.NOTE, "divide it in two where a page with white at its foot would be in the way"),
    PAGE_DIFFERS(
            Severity.ERROR,
            "report this as a fault of the program, with the article; to print it now, leave --same-pages or --facing-pages out"),
    RESOURCE_REFUSED(Severity.ERROR, "put the file into the archive: nothing is fetched while a PDF is made"),
    TABLE_TOO_WIDE(Severity.ERROR, "leave columns out, make several tables of it, or turn its rows into columns");

    private final Severity severity;
    private final String hint;

    PdfCode(Severity severity, String hint) {
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
