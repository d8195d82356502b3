package parkhang.translation.tmx;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What can be wrong with a TMX file. */
public enum TmxCode implements Code {
    TMX_SYNTAX(
            Severity.ERROR, "mend the XML here, or export the file anew; only what stands before this place is used"),
    TMX_ROOT(Severity.ERROR, "give a file in TMX 1.4, 1.3 or 1.1"),
    TMX_LANGUAGES(
            Severity.WARNING,
            "see whether the file lies in the right bundle's folder, and which xml:lang its units have"),
    TMX_UNIT(Severity.WARNING, "mend the unit, or leave it; the others are used");

    private final Severity severity;
    private final String hint;

    TmxCode(Severity severity, String hint) {
        this.severity = severity;
        this.hint = hint;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public boolean showsLine() {
        return this == TMX_SYNTAX;
    }

    @Override
    public String hint() {
        return hint;
    }
}
