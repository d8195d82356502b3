package parkhang.translation.tmx;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What can be wrong with a TMX file. */
public enum TmxCode implements Code {
    TMX_SYNTAX(Severity.ERROR),
    TMX_ROOT(Severity.ERROR),
    TMX_LANGUAGES(Severity.WARNING),
    TMX_UNIT(Severity.WARNING);

    private final Severity severity;

    TmxCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public boolean showsLine() {
        return this == TMX_SYNTAX;
    }
}
