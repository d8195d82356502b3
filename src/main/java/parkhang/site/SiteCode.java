package parkhang.site;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What can keep a site from being what was promised. */
public enum SiteCode implements Code {
    PUBLISH_MISSING(
            Severity.ERROR,
            "write a line `publish:` into archive.yaml, and below it what is public, such as `  formats: [html, pdf]`;"
                    + " then run `parkhang export`, and this again"),
    EDITION_UNMADE(Severity.ERROR, "run `parkhang export`, and this again; or take the locale out of `publish:`"),
    EDITION_OUTDATED(Severity.WARNING, "run `parkhang export`, and this again"),
    EDITION_WITHHELD(Severity.ERROR, "mend the article, run `parkhang export` without --embargoed, and this again"),
    EDITION_CHANGED(
            Severity.ERROR, "nobody should change a finished file: run `parkhang export`, which makes it again"),
    ADDRESS_TAKEN(Severity.ERROR, "give the article another name, or take the old address out of `moved:`"),
    FOREIGN_FILE(Severity.ERROR, "put the file elsewhere, or choose another folder with --output"),
    BASE_MISSING(
            Severity.WARNING,
            "write `base: https://…` into archive.yaml, where the site will be published: feeds and sitemap need whole addresses"),
    SITE_LEFT(
            Severity.ERROR,
            "mend what is reported about articles/ and translations/, or see that they are there at all"),
    SITE_FOLDER(Severity.ERROR, "choose a folder of its own with --output, outside of articles and translations");

    private final Severity severity;
    private final String hint;

    SiteCode(Severity severity, String hint) {
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
