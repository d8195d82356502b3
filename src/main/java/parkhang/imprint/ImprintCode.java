package parkhang.imprint;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What can be wrong with an imprint. */
public enum ImprintCode implements Code {
    IMPRINT_MISSING(
            Severity.WARNING,
            "write imprint.yaml with the office's name and address; until then the archive's title stands there"),
    IMPRINT_NAME_MISSING(Severity.ERROR, "add `name:` with the full name of the office"),
    WEBSITE_INVALID(Severity.ERROR, "write a whole address that begins with https://"),
    PAPER_UNKNOWN(Severity.ERROR, "write A4, A5, Letter or Legal"),
    TRIM_UNKNOWN(
            Severity.ERROR, "write A4, A5, Letter, Legal, or width and height of 100 to 450 mm, such as 170x240mm");

    private final Severity severity;
    private final String hint;

    ImprintCode(Severity severity, String hint) {
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
