package parkhang.edition;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What can keep an edition from being composed. */
public enum EditionCode implements Code {
    TRANSLATION_INCOMPLETE(
            Severity.ERROR, "translate what is missing, or print the source in its place with --incomplete mark"),
    TARGET_MISSING(
            Severity.WARNING,
            "run `parkhang sync` and translate the file; until then the edition says what is missing");

    private final Severity severity;
    private final String hint;

    EditionCode(Severity severity, String hint) {
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
