package parkhang.ingest;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What is wrong with a document from elsewhere, and what was guessed of it. */
public enum IngestCode implements Code {
    ARTICLE_EXISTS(
            Severity.ERROR,
            "take over what the document says now with --update, or give the new article another name with --slug"),
    ARTICLE_DIFFERS(Severity.NOTE, "if the archive's words are the right ones, leave the article as it is"),
    ARTICLE_UPDATED(
            Severity.NOTE,
            "if the old words were the right ones, take them out of the file beside the article whose name ends in .replaced.txt"),
    ARTICLE_UNRELATED(Severity.ERROR, "name the article with --slug if the document is to replace it all the same"),
    SLUG_OF_SEVERAL(Severity.ERROR, "leave --slug out: each article is named after its address or its title"),
    DOCUMENT_SKIPPED(Severity.NOTE, "if it is to become an article, name the file itself"),
    DOCUMENTS_NONE(Severity.ERROR, "name the folder that the documents lie in, or the files"),
    DOCUMENTS_TOO_MANY(Severity.ERROR, "name the folders below it, one at a time"),
    LANGUAGE_NEW(
            Severity.NOTE,
            "write the office's name and address into that imprint.yaml; if the language is wrong, delete both and say --language"),
    BOILERPLATE_KNOWN(
            Severity.NOTE, "`parkhang sync` takes its translations from there; leave the section where it is"),
    IMPRINT_KEPT(Severity.NOTE, "if the document is right, write it into that imprint.yaml"),
    TRANSLATION_LEFT(
            Severity.NOTE, "run `parkhang sync`, and bring it in with `parkhang import --locale L --article G FILE`"),
    ORIGINAL_MISSING(Severity.ERROR, "see why the text that it translates did not come in"),
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
