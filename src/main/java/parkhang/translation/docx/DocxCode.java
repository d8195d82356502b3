package parkhang.translation.docx;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What can be wrong with a table of units that came back as a Word file. */
public enum DocxCode implements Code {
    DOCX_BROKEN(Severity.ERROR, "open it in Word or LibreOffice and save it again as Word (.docx)"),
    DOCX_TOO_LARGE(Severity.ERROR, "take pasted pictures out of it, or hand back one article at a time"),
    DOCX_EMPTY(Severity.ERROR, "see whether it is the file that `parkhang handoff` wrote"),
    DOCX_ROW(Severity.WARNING, "copy the words into a row of its own, as it was handed off, and hand that back"),
    DOCX_TAG(Severity.WARNING, "copy the coloured tags from the source, each once, and hand the file back again"),
    DOCX_FOREIGN(Severity.WARNING, "if they are a translation, write them into the third cell of their unit's row"),
    DOCX_TWICE(Severity.WARNING, "see which of the two is right and delete the other row; the first one counts"),
    DOCX_GONE(Severity.WARNING, "if words were in them, hand back a file that has them; the bundle keeps what it had"),
    DOCX_MOVED(Severity.NOTE, "nothing: each row knows its unit, wherever it stands"),
    DOCX_SOURCE(Severity.WARNING, "write a translation into the third cell; a fault of the source is for its author"),
    DOCX_SOURCE_CORRECTED(Severity.NOTE, "nothing: the archive's own source counts"),
    DOCX_EMPTIED(Severity.NOTE, "if the translation is to go, take it out of the bundle's file"),
    DOCX_STATE(Severity.WARNING, "write initial, translated, reviewed or final under the row's number"),
    DOCX_CHANGES(Severity.NOTE, "if some were to be rejected, reject them in Word and hand the file back again"),
    DOCX_OMITTED(
            Severity.WARNING,
            "a target is words and tags; write what is missing in words, or tell the article's author");

    private final Severity severity;
    private final String hint;

    DocxCode(Severity severity, String hint) {
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
