package parkhang.ingest;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What is wrong with a document from elsewhere, and what was guessed of it. */
public enum IngestCode implements Code {
    ARTICLE_EXISTS(Severity.ERROR, "give the new article another name with --slug, or delete the old one first"),
    DOCUMENT_KIND(Severity.ERROR, "save it as .docx or .odt in the program that wrote it, and import that"),
    DOCUMENT_NOT_TEXT(Severity.ERROR, "copy what is to be published into a text document, and import that"),
    MESSAGE_KIND(
            Severity.ERROR,
            "drag it out of a mail program that saves .eml, or copy its text with its head, and import that"),
    PDF_WITH_ARTICLE(Severity.ERROR, "take the article out of it with `parkhang unpack`"),
    ZIP_OF_FILES(Severity.ERROR, "unpack it, and import what is in it"),
    ENCODING_GUESSED(Severity.NOTE, "look at the letters with accents; if they are wrong, save the file as UTF-8"),
    DATE_GUESSED(Severity.NOTE, "if it was published on another day, change `date:` in the article"),
    TITLE_MISSING(Severity.ERROR, "begin with a line for the organisation and a line for the title"),
    TEXT_MISSING(Severity.ERROR, "put the text below the title and the date"),
    RELEASE_DATE_MISSING(Severity.ERROR, "put a line with the date above the text, such as May 10, 2023"),
    RELEASE_DATE_INVALID(Severity.ERROR, "write the date as May 10, 2023 or 10 May 2023 or 2023-05-10");

    private final Severity severity;
    private final String hint;

    IngestCode(Severity severity, String hint) {
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
