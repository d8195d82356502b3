package parkhang.site;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What can keep a site from being what was promised. */
public enum SiteCode implements Code {
    PUBLISH_MISSING(Severity.ERROR),
    EDITION_UNMADE(Severity.ERROR),
    EDITION_OUTDATED(Severity.WARNING),
    EDITION_WITHHELD(Severity.ERROR),
    EDITION_CHANGED(Severity.ERROR),
    ADDRESS_TAKEN(Severity.ERROR),
    FOREIGN_FILE(Severity.ERROR),
    BASE_MISSING(Severity.WARNING),
    SITE_LEFT(Severity.ERROR),
    SITE_FOLDER(Severity.ERROR);

    private final Severity severity;

    SiteCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
