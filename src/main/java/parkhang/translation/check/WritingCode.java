package parkhang.translation.check;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What can be wrong with how a target is written. */
public enum WritingCode implements Code {
    BRACKET_UNPAIRED(Severity.WARNING, "put in the bracket that is missing, or take out the one too many"),
    QUOTE_UNPAIRED(Severity.WARNING, "put in the quotation mark that is missing, or take out the one too many"),
    QUOTE_FOREIGN(Severity.WARNING, "type straight marks: the edition sets those of its language"),
    END_PUNCTUATION(Severity.WARNING, "end the target as the source ends"),
    SPACING(Severity.WARNING, "mend the space; those of the language's own typography the edition puts in itself"),
    WORD_DOUBLED(Severity.WARNING, "delete one of the two words"),
    SAME_AS_SOURCE(Severity.WARNING, "translate it; where it is a name, allow it with a note"),
    TRANSLATED_TWO_WAYS(Severity.WARNING, "translate it in one way, or allow the other with a note"),
    TERM_MISSING(Severity.WARNING, "use the glossary's term, or add the one you use to the glossary: one / other"),
    LENGTH_ODD(Severity.WARNING, "see whether a part is missing, or something stands there that does not belong"),
    NOT_COMPOSED(Severity.WARNING, "type the letter as one character (Unicode normalization form C)"),
    BIDI_UNBALANCED(Severity.ERROR, "delete the direction controls, or put in the one that is missing"),
    LOOK_ALIKE(Severity.WARNING, "type the letter again, with the keyboard of the word's own script"),
    MARKUP_TYPED(
            Severity.WARNING, "write it with the codes of the source, as its message says, or allow it with a note"),
    TARGET_EMPTY(Severity.ERROR, "translate it, or delete the target so that the unit counts as missing");

    private final Severity severity;
    private final String hint;

    WritingCode(Severity severity, String hint) {
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
