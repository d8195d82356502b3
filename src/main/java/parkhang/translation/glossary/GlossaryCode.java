package parkhang.translation.glossary;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What can be wrong with a glossary. */
public enum GlossaryCode implements Code {
    GLOSSARY_COLUMN_MISSING(Severity.ERROR, "begin the file with the line: source,target,note"),
    GLOSSARY_COLUMN_UNKNOWN(Severity.NOTE, "see whether the column's name is misspelled; what stands in it is kept"),
    GLOSSARY_QUOTE(
            Severity.ERROR,
            "put a cell that holds a comma, a quotation mark or a line break between two \", and double each \" in it"),
    GLOSSARY_CELLS(Severity.WARNING, "put the cell that holds a comma between two \""),
    GLOSSARY_LANGUAGE(
            Severity.WARNING,
            "write a language tag such as de, or leave the cell empty where the term is in the archive's own language"),
    GLOSSARY_TERM_EMPTY(Severity.WARNING, "write both the term and its translation, or delete the line"),
    GLOSSARY_TERM_TWICE(Severity.WARNING, "delete one of the two lines; the first one counts"),
    GLOSSARY_NONE(
            Severity.ERROR, "write the terms into glossary.csv in the bundle's folder, or take some in with --from"),
    GLOSSARY_CONFLICT(
            Severity.WARNING, "if the new one is right, write it into glossary.csv; the archive's own has been kept"),
    TBX_SYNTAX(Severity.ERROR, "export the termbase again as TBX-Basic, or mend the XML here"),
    TBX_LOCALE(Severity.ERROR, "see whether it is the right file, or export the termbase with both languages");

    private final Severity severity;
    private final String hint;

    GlossaryCode(Severity severity, String hint) {
        this.severity = severity;
        this.hint = hint;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public boolean showsLine() {
        return this == TBX_SYNTAX;
    }

    @Override
    public String hint() {
        return hint;
    }
}
