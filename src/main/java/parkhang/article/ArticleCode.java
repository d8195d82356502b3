package parkhang.article;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What can be wrong with an article. */
public enum ArticleCode implements Code {
    FRONT_MATTER_MISSING(Severity.ERROR),
    DATE_INVALID(Severity.ERROR),
    TIME_INVALID(Severity.ERROR),
    ADDRESS_INVALID(Severity.ERROR),
    MAIL_INVALID(Severity.ERROR),
    CONTACT_FORM(Severity.ERROR),
    NUMBER_WITHOUT_DIGITS(Severity.WARNING),
    KIND_UNKNOWN(Severity.ERROR),
    LANG_INVALID(Severity.ERROR),
    MOVED_INVALID(Severity.WARNING),
    CORRECTION_UNDATED(Severity.ERROR),
    RAW_HTML(Severity.WARNING),
    HEADING_LEVEL(Severity.WARNING),
    LINK_ADDRESS_MISSING(Severity.WARNING),
    LINK_ADDRESS_REFUSED(Severity.ERROR),
    LINK_HEADING_UNKNOWN(Severity.ERROR),
    ANCHOR_TWICE(Severity.ERROR),
    IMAGE_DESCRIPTION_MISSING(Severity.ERROR),
    IMAGE_ATTRIBUTES(Severity.WARNING),
    NOTE_MISSING(Severity.ERROR),
    NOTE_UNUSED(Severity.WARNING),
    NOTE_MISPLACED(Severity.WARNING),
    FORMULA(Severity.WARNING),
    DEFINITION_LIST(Severity.WARNING),
    CONTAINER(Severity.WARNING),
    SHORTCODE(Severity.WARNING),
    JSX(Severity.WARNING),
    WIKI_LINK(Severity.WARNING),
    CITATION(Severity.WARNING),
    LINK_MALFORMED(Severity.WARNING),
    IMAGE_MALFORMED(Severity.WARNING),
    TABLE_MALFORMED(Severity.WARNING),
    TABLE_ROW_LENGTH(Severity.WARNING),
    CAPTION_MISPLACED(Severity.WARNING),
    MARKUP_UNKNOWN(Severity.WARNING),
    NOT_IN_MARKDOWN(Severity.NOTE),
    DIRECTION_OPEN(Severity.WARNING),
    NESTING_TOO_DEEP(Severity.ERROR);

    private final Severity severity;

    ArticleCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
