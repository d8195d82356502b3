package parkhang.verify;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What can be wrong with a finished file, and what could not be looked at. */
public enum VerifyCode implements Code {
    EDITIONS_UNKNOWN(Severity.ERROR, "export first, or name the output with --output, or the files themselves"),
    EDITION_MISSING(Severity.ERROR, "export the edition again, or restore the file from a copy"),
    EDITION_UNREADABLE(Severity.ERROR, "see that you may read the file, and that the disk is sound"),
    EDITION_UNKNOWN(Severity.ERROR, "name a file that export has made"),
    EDITION_TOO_LARGE(Severity.ERROR, "see whether the file is an edition at all"),
    EDITION_EMPTY(Severity.ERROR, "export the edition again, or copy the file again"),
    EDITION_TRUNCATED(Severity.ERROR, "export the edition again, or copy the file again"),
    EDITION_DAMAGED(Severity.ERROR, "export the edition again, or restore the file from a copy"),
    EDITION_ENCRYPTED(Severity.ERROR, "hand out the file as export makes it, without a password"),
    EDITION_SLOW(Severity.ERROR, "look at this file alone; if it is an edition, report this as a fault of the program"),
    BYTES_DIFFER(Severity.ERROR, "export the edition again, unless somebody has changed the file on purpose"),
    BYTES_UNPROVED(Severity.NOTE, "verify it in the output that it was exported to, or with --report"),
    EDITION_REPLACED(Severity.NOTE, "verify the edition again when the export has ended"),
    NOT_A_PDF(Severity.ERROR, "export the edition again; something else has been saved under its name"),
    PDF_A_VIOLATED(Severity.ERROR, "export the edition again; if it is as it was exported, report this as a fault"),
    PDF_UA_VIOLATED(Severity.ERROR, "export the edition again; if it is as it was exported, report this as a fault"),
    TAGS_BROKEN(Severity.ERROR, "export the edition again; whatever wrote this file has spoiled its tags"),
    TAGS_WRONG(Severity.ERROR, "export the edition again; a screen reader would leave its user in the dark"),
    TEXT_DIFFERS(Severity.ERROR, "export both files of the edition again"),
    TEXT_UNPROVED(Severity.NOTE, "export the HTML edition too, or lay it beside the PDF"),
    PICTURE_DIFFERS(Severity.ERROR, "export both files of the edition again"),
    PAIR_OUTDATED(
            Severity.NOTE,
            "run both commands, unless somebody has changed a file: a plain export leaves such a PDF as it is"),
    PICTURE_UNPROVED(Severity.NOTE, "export the HTML edition too, or lay it beside the PDF"),
    ATTACHMENT_DIFFERS(Severity.ERROR, "export the mail again, which makes its PDF too"),
    ATTACHMENT_UNPROVED(Severity.NOTE, "lay the PDF beside the mail"),
    FURNITURE_DIFFERS(Severity.ERROR, "export the edition again; whatever wrote this file has changed its pages"),
    ORDER_DIFFERS(Severity.ERROR, "export the edition again; whatever wrote this file has changed its order"),
    OUTLINE_DIFFERS(Severity.ERROR, "export the edition again; whatever wrote this file has changed its bookmarks"),
    LANGUAGE_DIFFERS(Severity.ERROR, "export the edition again; a screen reader would speak it in another language"),
    METADATA_DIFFERS(Severity.ERROR, "export the edition again; catalogues would list it under other words"),
    PAGE_SIZE_WRONG(Severity.ERROR, "export the edition again; a printer would cut or scale the page"),
    CARD_WRONG(Severity.ERROR, "export the edition again; whoever links to it would show another picture, or none"),
    BOOK_DAMAGED(
            Severity.ERROR, "export the edition again; a reader would miss a page, or come to one that is not there"),
    PRESS_UNFIT(Severity.ERROR, "export the edition again with --profile press; the print shop would send it back"),
    LINK_BROKEN(Severity.ERROR, "mend the address in the article or in addresses.csv, and export the edition again"),
    LINK_DIFFERS(Severity.ERROR, "export both files of the edition again"),
    LINK_TARGET_ABSENT(Severity.WARNING, "export that edition too before the folder is published"),
    HTML_INVALID(Severity.ERROR, "export the edition again; if it is as it was exported, report this as a fault"),
    HTML_ACTIVE(Severity.ERROR, "don't publish the page; export the edition again");

    private final Severity severity;
    private final String hint;

    VerifyCode(Severity severity, String hint) {
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
