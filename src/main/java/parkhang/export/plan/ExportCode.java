package parkhang.export.plan;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What can keep a run from making an edition that nothing is wrong with. */
public enum ExportCode implements Code {
    LANGUAGE_APART(
            Severity.WARNING,
            "mend what is reported about that language; then its pages end where those of the others do"),
    EMBARGOED(Severity.ERROR, "wait until then, or print it with --embargoed: each page then says so"),
    LEFTOVER(Severity.WARNING, "remove it with `parkhang export --prune`, or bring the article or the bundle back"),
    LEFTOVER_CHANGED(Severity.WARNING, "delete it by hand if nobody needs it; only what the program made is removed"),
    LEFTOVER_UNKNOWN(
            Severity.WARNING,
            "delete it by hand if it is an old edition; --prune removes only what is known to be the program's own"),
    NOT_PRUNED(
            Severity.ERROR,
            "mend what is reported about articles/ and translations/, or see that they are there at all"),
    LEDGER_UNWRITABLE(
            Severity.WARNING,
            "the editions are whole; see that the disk has room and the folder may be written to, or the next run makes all again"),
    EDITION_FAILED(Severity.ERROR, "this is a fault of Parkhang: please report it with this line");

    private final Severity severity;
    private final String hint;

    ExportCode(Severity severity, String hint) {
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
