package parkhang.translation.xliff;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What can be wrong with an XLIFF file. */
public enum XliffCode implements Code {
    XLIFF_SYNTAX("mend the XML here, or take the file's last good version from your backup or from git"),
    XLIFF_DOCTYPE("delete the document type declaration; XLIFF has none, and it can pull in other files"),
    XLIFF_VERSION("give a file in XLIFF 2.0, 2.1 or 2.2"),
    XLIFF_LOCALE("see whether the file lies in the right bundle's folder"),
    XLIFF_ARTICLE("rename the file, or write the name of its article behind `original=` in its <file>"),
    XLIFF_UNIT("give each unit an id of its own and a segment with a source"),
    XLIFF_MISPLACED("put your text between <target> and </target>, once, below the <source> of the same segment"),
    XLIFF_UNSUPPORTED("undo this in the file: it could not be written again; say it in a <note> of the unit instead"),
    XLIFF_STATE("write initial, translated, reviewed or final"),
    XLIFF_ELEMENT(
            Severity.WARNING,
            "put the words between codes that the source has, as in <pc id=\"1\">…</pc>; for the signs themselves write &lt;");

    private final Severity severity;
    private final String hint;

    XliffCode(String hint) {
        this(Severity.ERROR, hint);
    }

    XliffCode(Severity severity, String hint) {
        this.severity = severity;
        this.hint = hint;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public boolean showsLine() {
        return this == XLIFF_SYNTAX;
    }

    @Override
    public String hint() {
        return hint;
    }
}
