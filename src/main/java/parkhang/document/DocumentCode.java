package parkhang.document;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What is wrong with a document of another program, and what of it is not in the article. */
public enum DocumentCode implements Code {
    DOCUMENT_BROKEN(Severity.ERROR, "open it in the program that wrote it, save it again, and import that"),
    DOCUMENT_ENCRYPTED(Severity.ERROR, "open it with its password, save it without one, and import that"),
    DOCUMENT_TOO_LARGE(Severity.ERROR, "save it with smaller pictures, or in parts"),
    DOCUMENT_CUT(Severity.WARNING, "see whether the text goes to its end; if not, get the document again"),
    TEXT_OMITTED(Severity.WARNING, "if the words belong to the text, add them to the article"),
    ATTACHMENT_OMITTED(Severity.NOTE, "if the text is in it, save it from the mail, and import that"),
    SURROUNDINGS_OMITTED(Severity.NOTE, "if the words belong to the text, add them to the article"),
    TEXT_MOVED(Severity.NOTE, "look whether it stands where it should"),
    FORMATTING_OMITTED(Severity.NOTE, "if it means something, write it with emphasis or in words"),
    CHANGES_ACCEPTED(Severity.NOTE, "see whether each change was to be accepted"),
    COMMENT_KEPT(
            Severity.NOTE, "if it is nothing for translators, delete its line in the article; it is in no edition"),
    COMMENT_OMITTED(Severity.NOTE, "if translators need it, write it to them; it is in no edition"),
    PICTURE_OMITTED(Severity.WARNING, "save the picture as PNG, JPEG or SVG and add it to the article"),
    TABLE_UNROLLED(Severity.NOTE, "look at the table; each of its cells stands alone in the article"),
    LINK_OMITTED(Severity.WARNING, "if the words are to lead somewhere, give them an https address"),
    MACROS_OMITTED(Severity.NOTE, "nothing is lost that is text; no macro was run"),
    FRONT_MATTER_KEPT(
            Severity.NOTE, "if it is to be printed, write it into the text; as it is, it stays in the file alone"),
    DRAFT_READ(Severity.WARNING, "see whether it may be published; if not, delete the article or give it an embargo"),
    DRAFT_OMITTED(Severity.NOTE, "if it is to come along, import the export again with --drafts"),
    TRANSLATION_UNKNOWN(
            Severity.ERROR, "write a line as `post,of,locale`, each post by its number or its name in addresses"),
    MARKUP_KEPT(Severity.WARNING, "if it shows something, write that; or delete it from the article"),
    MARKUP_CONVERTED(Severity.NOTE, "look whether it says what it said"),
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
