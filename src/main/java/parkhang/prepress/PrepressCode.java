package parkhang.prepress;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What a print shop would send back. */
public enum PrepressCode implements Code {
    ICC_UNUSABLE(Severity.ERROR, "name the CMYK profile that the print shop gives, a file that ends in .icc or .icm"),
    INK_TOO_MUCH(
            Severity.WARNING,
            "choose a lighter colour, or say with --ink-limit how much the press can lay down, if the print shop does"),
    PICTURE_COARSE(Severity.WARNING, "lay a larger picture into the archive, or ask whether it may be printed smaller"),
    COLOUR_LEFT(Severity.ERROR, "report this as a fault of the program, with the article; the PDF was not kept");

    private final Severity severity;
    private final String hint;

    PrepressCode(Severity severity, String hint) {
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
