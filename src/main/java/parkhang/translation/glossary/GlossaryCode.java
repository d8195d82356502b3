package parkhang.translation.glossary;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What can be wrong with a glossary. */
public enum GlossaryCode implements Code {
    GLOSSARY_COLUMN_MISSING(Severity.ERROR),
    GLOSSARY_COLUMN_UNKNOWN(Severity.NOTE),
    GLOSSARY_QUOTE(Severity.ERROR),
    GLOSSARY_CELLS(Severity.WARNING),
    GLOSSARY_LANGUAGE(Severity.WARNING),
    GLOSSARY_TERM_EMPTY(Severity.WARNING),
    GLOSSARY_TERM_TWICE(Severity.WARNING),
    GLOSSARY_NONE(Severity.ERROR),
    GLOSSARY_CONFLICT(Severity.WARNING),
    TBX_SYNTAX(Severity.ERROR),
    TBX_LOCALE(Severity.ERROR);

    private final Severity severity;

    GlossaryCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public boolean showsLine() {
        return this == TBX_SYNTAX;
    }
}
