package parkhang.archive;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What can be wrong with the files of an archive, before anybody reads what is in them. */
public enum ArchiveCode implements Code {
    ARCHIVE_MISSING(Severity.ERROR),
    SOURCE_LOCALE_INVALID(Severity.ERROR),
    BASE_ADDRESS_INVALID(Severity.ERROR),
    PUBLISH_FORM(Severity.ERROR),
    PUBLISH_UNKNOWN(Severity.ERROR),
    BUNDLE_TAG_INVALID(Severity.ERROR),
    ARTICLES_NONE(Severity.WARNING),
    SLUG_INVALID(Severity.ERROR),
    OUTPUT_UNWRITABLE(Severity.ERROR),
    FILTER_UNMATCHED(Severity.ERROR),
    ARTICLE_GONE(Severity.WARNING),
    TRANSLATE_BY_LOCALE(Severity.WARNING),
    LANG_UNKNOWN(Severity.ERROR),
    BUNDLE_OF_ORIGINAL(Severity.WARNING),
    SLUG_TWICE(Severity.ERROR),
    SIBLING_INVALID(Severity.ERROR),
    REVISION_UNKNOWN(Severity.ERROR),
    REVISION_UNREADABLE(Severity.ERROR),
    REVISION_ARTICLE_UNREADABLE(Severity.WARNING),
    FILE_OUTSIDE(Severity.ERROR),
    LINK_ARTICLE_UNKNOWN(Severity.ERROR),
    IMAGE_REMOTE(Severity.ERROR),
    IMAGE_MISSING(Severity.ERROR),
    IMAGE_TOO_LARGE(Severity.ERROR),
    IMAGE_UNREADABLE(Severity.ERROR);

    private final Severity severity;

    ArchiveCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
