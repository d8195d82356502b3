package parkhang.svg;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What can be wrong with a figure in SVG. */
public enum SvgCode implements Code {
    SVG_BROKEN(Severity.ERROR),
    SVG_REFUSED(Severity.ERROR),
    SVG_TOO_LARGE(Severity.ERROR);

    private final Severity severity;

    SvgCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
