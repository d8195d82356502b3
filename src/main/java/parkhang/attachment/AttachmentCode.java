package parkhang.attachment;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What can keep a PDF from giving its archive back. */
public enum AttachmentCode implements Code {
    PDF_UNREADABLE(Severity.ERROR, "see that the file is a PDF, and that it was copied whole"),
    SOURCES_MISSING(
            Severity.ERROR,
            "take an edition that `parkhang export` made with its sources; one for the press, or made with --no-sources, has none"),
    RECIPE_UNKNOWN(Severity.ERROR, "unpack the PDF with the version of Parkhang that made it, or a later one"),
    SOURCE_DAMAGED(Severity.ERROR, "look for another copy of the PDF; what is whole is unpacked"),
    SOURCE_TOO_LARGE(Severity.ERROR, "don't trust this PDF: no archive has such files"),
    SOURCE_NAME_UNSAFE(
            Severity.ERROR, "don't trust this PDF: the program never gives such a name; nothing is written for it"),
    SOURCE_CONFLICT(
            Severity.ERROR, "compare the two files, and keep the one that is right under the name of the first"),
    SOURCE_NOT_KEPT(
            Severity.WARNING, "rename the file, without points at a beginning, and short, if PDFs are to carry it"),
    SOURCE_FOREIGN(Severity.WARNING, "save it with a reader of PDFs if you want it; it is not part of the edition"),
    SIBLINGS_DIFFER(
            Severity.WARNING,
            "unpack PDFs of different times into folders of their own, if the same bytes are to come out"),
    FONT_NOT_KEPT(Severity.WARNING, "lay that very file there, or the pages come out in another font");

    private final Severity severity;
    private final String hint;

    AttachmentCode(Severity severity, String hint) {
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
