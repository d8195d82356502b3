package parkhang.site.check;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What can be wrong with a site. */
public enum SiteCheckCode implements Code {
    SITE_FILE_MISSING(Severity.ERROR, "run `parkhang site` again, or copy the whole folder again"),
    SITE_FILE_CHANGED(Severity.ERROR, "run `parkhang site` again, unless somebody has changed the file on purpose"),
    SITE_FILE_UNKNOWN(Severity.WARNING, "delete it, or put it elsewhere, unless it is to be public"),
    SITE_FILE_BROKEN(Severity.ERROR, "run `parkhang site` again; if it is as it was made, report this as a fault"),
    SITE_LINK_BROKEN(
            Severity.ERROR, "run `parkhang export` and `parkhang site`; a link of an article's own is mended there"),
    SITE_EDITION_UNLISTED(Severity.ERROR, "run `parkhang site` again; if it is as it was made, report this as a fault"),
    SITE_EMBARGOED(Severity.ERROR, "don't publish the folder: run `parkhang export` and `parkhang site` again");

    private final Severity severity;
    private final String hint;

    SiteCheckCode(Severity severity, String hint) {
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
