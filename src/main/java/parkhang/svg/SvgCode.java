package parkhang.svg;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What can be wrong with a figure in SVG. */
public enum SvgCode implements Code {
    SVG_BROKEN(Severity.ERROR, "save the figure again from the program that drew it, or as PNG"),
    SVG_REFUSED(
            Severity.ERROR,
            "take it out: a figure is made of shapes and text in plain colours, and nothing in it runs, moves or is fetched"),
    SVG_TOO_LARGE(Severity.ERROR, "simplify the figure, or save it as PNG");

    private final Severity severity;
    private final String hint;

    SvgCode(Severity severity, String hint) {
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
