package parkhang.translation.exchange;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What can be wrong with a file that came back. */
public enum ExchangeCode implements Code {
    HANDOFF_UNSYNCED(Severity.WARNING, "run `parkhang sync` first, then hand off again"),
    HANDBACK_FORMAT(Severity.ERROR, "give a file that `parkhang handoff` wrote: XLIFF, PO, TMX or Word (.docx)"),
    HANDBACK_LOCALE(Severity.ERROR, "see whether the file belongs to this archive, and correct the language it names"),
    HANDBACK_ARTICLE(
            Severity.ERROR, "see whether the file belongs to this archive, and whether the article has another name"),
    HANDBACK_UNIT_UNKNOWN(
            Severity.WARNING, "look at the unit at the end of the bundle's file: the words are kept there as obsolete"),
    HANDBACK_SOURCE_MOVED(
            Severity.WARNING,
            "look at the unit in the bundle's file: the words are kept there, but were made from another source"),
    HANDBACK_TARGET_MOVED(
            Severity.WARNING,
            "look at the unit in the bundle's file: its target stays, and the words are in a note beside it"),
    HANDBACK_CODES(Severity.WARNING, "put the codes of the source into the target, each once, and set the state then"),
    HANDBACK_WAITING(
            Severity.WARNING, "keep the better words as the target, and delete the note `handback` beside the unit"),
    HANDBACK_UNSIGNED(
            Severity.WARNING,
            "the archive asks for two people: let them sign with `parkhang state`, which writes who it was"),
    MERGE_UNIT(
            Severity.ERROR,
            "make one target of ours and of the note `other-version`, delete the note, and set the state; then `git add` the file");

    private final Severity severity;
    private final String hint;

    ExchangeCode(Severity severity, String hint) {
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
