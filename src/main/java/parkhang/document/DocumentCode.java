package parkhang.document;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What is wrong with a document of another program, and what of it is not in the article. */
public enum DocumentCode implements Code {
    DOCUMENT_BROKEN(Severity.ERROR),
    DOCUMENT_ENCRYPTED(Severity.ERROR),
    DOCUMENT_TOO_LARGE(Severity.ERROR),
    DOCUMENT_CUT(Severity.WARNING),
    TEXT_OMITTED(Severity.WARNING),
    ATTACHMENT_OMITTED(Severity.NOTE),
    SURROUNDINGS_OMITTED(Severity.NOTE),
    TEXT_MOVED(Severity.NOTE),
    FORMATTING_OMITTED(Severity.NOTE),
    CHANGES_ACCEPTED(Severity.NOTE),
    COMMENT_KEPT(Severity.NOTE),
    COMMENT_OMITTED(Severity.NOTE),
    PICTURE_OMITTED(Severity.WARNING),
    TABLE_UNROLLED(Severity.NOTE),
    LINK_OMITTED(Severity.WARNING),
    MACROS_OMITTED(Severity.NOTE),
    FRONT_MATTER_KEPT(Severity.NOTE),
    DRAFT_READ(Severity.WARNING),
    DRAFT_OMITTED(Severity.NOTE),
    TRANSLATION_UNKNOWN(Severity.ERROR),
    MARKUP_KEPT(Severity.WARNING),
    MARKUP_CONVERTED(Severity.NOTE),
    LANGUAGE_CHANGES(Severity.NOTE);

    private final Severity severity;

    DocumentCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
