package parkhang.document;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What is wrong with a document of another program, and what of it is not in the article. */
public enum DocumentCode implements Code {
    DOCUMENT_BROKEN(Severity.ERROR, "open it in the program that wrote it, save it again, and import that"),
    DOCUMENT_ENCRYPTED(Severity.ERROR, "open it with its password, save it without one, and import that"),
    DOCUMENT_TOO_LARGE(Severity.ERROR, "save it with smaller pictures, or in parts"),
    TEXT_OMITTED(Severity.WARNING, "if the words belong to the text, add them to the article"),
    ATTACHMENT_OMITTED(Severity.NOTE, "if the text is in it, save it from the mail, and import that"),
    SURROUNDINGS_OMITTED(Severity.NOTE, "if the words belong to the text, add them to the article"),
    TEXT_MOVED(Severity.NOTE, "look whether it stands where it should"),
    FORMATTING_OMITTED(Severity.NOTE, "if it means something, write it with emphasis or in words"),
    CHANGES_ACCEPTED(Severity.NOTE, "see whether each change was to be accepted"),
    COMMENT_OMITTED(Severity.NOTE, "if translators need it, write it to them; it is in no edition"),
    PICTURE_OMITTED(Severity.WARNING, "save the picture as PNG, JPEG or SVG and add it to the article"),
    TABLE_UNROLLED(Severity.NOTE, "look at the table; each of its cells stands alone in the article"),
    LINK_OMITTED(Severity.WARNING, "if the words are to lead somewhere, give them an https address"),
    MACROS_OMITTED(Severity.NOTE, "nothing is lost that is text; no macro was run"),
    LANGUAGE_CHANGES(Severity.NOTE, "see whether the words are a quotation or a translation of their own");

    private final Severity severity;
    private final String hint;

    DocumentCode(Severity severity, String hint) {
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
