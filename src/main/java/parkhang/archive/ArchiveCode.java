package parkhang.archive;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What can be wrong with the files of an archive, before anybody reads what is in them. */
public enum ArchiveCode implements Code {
    ARCHIVE_MISSING(
            Severity.ERROR, "go to an archive's folder, name one with -C, or lay out a new one with `parkhang init`"),
    SOURCE_LOCALE_INVALID(Severity.ERROR, "write a language tag such as en, de or zh-Hant"),
    BASE_ADDRESS_INVALID(Severity.ERROR, "write a whole address that begins with https:// and ends with a slash"),
    PUBLISH_FORM(
            Severity.ERROR,
            "write below `publish:`, set in by two spaces: `locales: [en, nl]`, `formats: [html, pdf]`,"
                    + " `offices: [Name of the office]`, `feeds: summary`; each may be left out"),
    PUBLISH_UNKNOWN(Severity.ERROR, "write what there is, or leave the line out: then all of it is public"),
    BUNDLE_TAG_INVALID(Severity.ERROR, "name the folder by a language tag such as nl, fr-BE or zh-Hant"),
    ARTICLES_NONE(Severity.WARNING, "write articles/<slug>.md, or bring a release in with `parkhang import`"),
    SLUG_INVALID(
            Severity.ERROR,
            "name the file with at most 100 small letters a to z, digits and hyphens, for example tibet-dna.md"),
    OUTPUT_UNWRITABLE(
            Severity.ERROR, "see that the disk has room, that you may write there, and that nothing else has the name"),
    FILTER_UNMATCHED(
            Severity.ERROR,
            "see the names in articles/ and translations/, where a folder such as translations/bo begins a language; * stands for any letters"),
    ARTICLE_GONE(
            Severity.WARNING,
            "run `parkhang sync`: it brings the targets to the article that has their sources; delete the file when nobody needs its words"),
    TRANSLATE_BY_LOCALE(
            Severity.WARNING,
            "write the name of a folder in translations/, or \"*\" for all that have no day of their own"),
    LANG_UNKNOWN(
            Severity.ERROR,
            "write a language of the archive, or make a folder of that name in translations/, with the imprint.yaml of its office"),
    BUNDLE_OF_ORIGINAL(
            Severity.WARNING,
            "take what is wanted of its words over into the article, and delete the file; or correct the article's `lang`"),
    SLUG_TWICE(Severity.ERROR, "give one of the two files another name"),
    SIBLING_INVALID(
            Severity.ERROR,
            "write language tags such as nl below `locales`, and articles' file names without .md below `articles`"),
    REVISION_UNKNOWN(
            Severity.ERROR,
            "name a commit, a tag or a branch, as `git log` knows it, or a file that `parkhang analysis --format json` wrote"),
    REVISION_UNREADABLE(Severity.ERROR, "see that git is installed, and that the archive lies in a repository of it"),
    REVISION_ARTICLE_UNREADABLE(Severity.WARNING, "all of it counts as new; name a later revision if that is too much"),
    FILE_OUTSIDE(Severity.ERROR, "copy the file into the archive; nothing outside of it is read"),
    LINK_ARTICLE_UNKNOWN(Severity.ERROR, "link to the file name of an article of this archive"),
    IMAGE_REMOTE(Severity.ERROR, "save the image into articles/images/ and name it there; nothing is fetched"),
    IMAGE_MISSING(Severity.ERROR, "put the file there, or correct the address"),
    IMAGE_TOO_LARGE(Severity.ERROR, "scale the image down: a full page at 300 dpi has 2500 x 3500 pixels"),
    IMAGE_UNREADABLE(
            Severity.ERROR,
            "open the image in a program that shows it, and save or export it from there as PNG, JPEG or SVG");

    private final Severity severity;
    private final String hint;

    ArchiveCode(Severity severity, String hint) {
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
