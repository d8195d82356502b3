package parkhang.gate;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What keeps an edition from being put in place. */
public enum GateCode implements Code {
    TEXT_LOST(
            Severity.ERROR,
            "report this as a fault of the program, with the article and the fonts; the PDF was not kept"),
    FOOTER_MISSING(Severity.ERROR, "report this as a fault of the program, with the imprint; the PDF was not kept"),
    PICTURE_LOST(
            Severity.ERROR,
            "report this as a fault of the program, with the picture; to print the article now, save the picture anew as PNG"),
    ATTACHMENT_LOST(Severity.ERROR, "report this as a fault of the program, with the article; the mail was not kept"),
    FONT_NOT_EMBEDDED(Severity.ERROR, "lay a font that may be embedded into the archive's fonts/ folder"),
    INK_CUT_OFF(
            Severity.ERROR,
            "shorten what is cut, or give it a wider page; if it is no longer than others, report this as a fault"),
    INK_OUTSIDE(
            Severity.ERROR,
            "shorten what is too wide, or give it a wider page; if it is no wider than others, report this as a fault"),
    INK_OVERPRINTED(
            Severity.ERROR,
            "shorten what is too wide for its place; if it is no wider than others, report this as a fault"),
    TEXT_TORN(Severity.ERROR, "leave columns out, make two tables of it, or turn its rows into columns"),
    ORDER_WRONG(
            Severity.ERROR,
            "report this as a fault of the program, with the article and the fonts; the PDF was not kept"),
    LINE_END_LOST(Severity.ERROR, "report this as a fault of the program, with the article; the PDF was not kept"),
    NOTE_ELSEWHERE(Severity.ERROR, "report this as a fault of the program, with the article; the PDF was not kept"),
    SPREAD_WRONG(Severity.ERROR, "report this as a fault of the program, with the article; the PDF was not kept"),
    BOOK_BROKEN(Severity.ERROR, "report this as a fault of the program, with the article; the e-book was not kept"),
    HEADING_ALONE(Severity.WARNING, "add or shorten a line or two before it"),
    ITEM_DIVIDED(Severity.WARNING, "add or shorten a line or two before it");

    private final Severity severity;
    private final String hint;

    GateCode(Severity severity, String hint) {
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
