package parkhang.translation.po;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What can be wrong with a PO file. */
public enum PoCode implements Code {
    PO_SYNTAX(Severity.ERROR, "mend the line in a text editor, or save the file again with your tool"),
    PO_EMPTY(Severity.ERROR, "see whether it is the file that `parkhang handoff` wrote"),
    PO_CHARSET(Severity.ERROR, "save the file as UTF-8 with your tool; Poedit: Translation, Properties, Charset"),
    PO_FOREIGN(Severity.WARNING, "see whether your tool keeps the context (msgctxt); what has none can't be filed"),
    PO_TWICE(Severity.WARNING, "see which of the two is right and delete the other; the first one counts"),
    PO_TAG(Severity.WARNING, "write each tag of the source once, in pairs as there; a < that is none as &lt;");

    private final Severity severity;
    private final String hint;

    PoCode(Severity severity, String hint) {
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
