package parkhang.ingest.release;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What was found in a press release, and what is not clear in it. */
public enum ReleaseCode implements Code {
    HEAD_READ(Severity.NOTE),
    CANONICAL_MISSING(Severity.NOTE),
    LETTERHEAD_OMITTED(Severity.NOTE),
    PASSAGE_OMITTED(Severity.NOTE),
    HEADING_GUESSED(Severity.NOTE),
    EMBARGO_UNCLEAR(Severity.ERROR),
    EMBARGO_IN_PROSE(Severity.ERROR),
    EMBARGO_NAMED(Severity.WARNING),
    OFFICE_LOCALE(Severity.NOTE),
    OFFICE_UNCLEAR(Severity.WARNING),
    LANGUAGE_SECOND(Severity.NOTE),
    PARAGRAPHS_COUNTED(Severity.NOTE);

    private final Severity severity;

    ReleaseCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
