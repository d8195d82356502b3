package parkhang.ingest;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What is wrong with a document from elsewhere, and what was guessed of it. */
public enum IngestCode implements Code {
    ARTICLE_EXISTS(Severity.ERROR),
    ARTICLE_DIFFERS(Severity.NOTE),
    ARTICLE_UPDATED(Severity.NOTE),
    ARTICLE_UNRELATED(Severity.ERROR),
    SLUG_OF_SEVERAL(Severity.ERROR),
    DOCUMENT_SKIPPED(Severity.NOTE),
    DOCUMENTS_NONE(Severity.ERROR),
    DOCUMENTS_TOO_MANY(Severity.ERROR),
    LANGUAGE_NEW(Severity.NOTE),
    BOILERPLATE_KNOWN(Severity.NOTE),
    IMPRINT_KEPT(Severity.NOTE),
    TRANSLATION_LEFT(Severity.NOTE),
    ORIGINAL_MISSING(Severity.ERROR),
    DOCUMENT_KIND(Severity.ERROR),
    DOCUMENT_NOT_TEXT(Severity.ERROR),
    MESSAGE_KIND(Severity.ERROR),
    PDF_WITH_ARTICLE(Severity.ERROR),
    ZIP_OF_FILES(Severity.ERROR),
    ENCODING_GUESSED(Severity.NOTE),
    DATE_GUESSED(Severity.NOTE),
    TITLE_MISSING(Severity.ERROR),
    TEXT_MISSING(Severity.ERROR),
    RELEASE_DATE_MISSING(Severity.ERROR),
    RELEASE_DATE_INVALID(Severity.ERROR);

    private final Severity severity;

    IngestCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
