package parkhang.ingest.release;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What was found in a press release, and what is not clear in it. */
public enum ReleaseCode implements Code {
    HEAD_READ(Severity.NOTE, "if that is wrong, correct it in the article's front matter"),
    CANONICAL_MISSING(Severity.NOTE, "if the release is published, add its address to the article as `canonical:`"),
    LETTERHEAD_OMITTED(
            Severity.NOTE, "an edition's imprint names the office; if the line is text, add it to the article"),
    PASSAGE_OMITTED(Severity.NOTE, "if readers are to see it, add it to the article"),
    HEADING_GUESSED(Severity.NOTE, "if the line is no heading, take the `##` before it out of the article"),
    EMBARGO_UNCLEAR(
            Severity.ERROR,
            "say until when with --embargo 2026-03-12T10:00+01:00, or with --no-embargo that there is none"),
    EMBARGO_IN_PROSE(
            Severity.ERROR,
            "say until when with --embargo 2026-03-12T10:00+01:00, or with --no-embargo that there is none"),
    EMBARGO_NAMED(
            Severity.WARNING, "if it is under embargo, add `embargo:` to the article before anything is exported"),
    OFFICE_LOCALE(
            Severity.NOTE, "if the office publishes in another language, move its imprint to that locale's bundle"),
    OFFICE_UNCLEAR(Severity.WARNING, "write it into the imprint of the locale that the office publishes in"),
    LANGUAGE_SECOND(Severity.NOTE, "if it is no translation, import each language from a file of its own"),
    PARAGRAPHS_COUNTED(Severity.NOTE, "what was left out is named above, with its line");

    private final Severity severity;
    private final String hint;

    ReleaseCode(Severity severity, String hint) {
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
