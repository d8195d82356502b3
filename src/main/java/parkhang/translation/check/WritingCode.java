package parkhang.translation.check;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What can be wrong with how a target is written. */
public enum WritingCode implements Code {
    BRACKET_UNPAIRED(Severity.WARNING),
    QUOTE_UNPAIRED(Severity.WARNING),
    QUOTE_FOREIGN(Severity.WARNING),
    END_PUNCTUATION(Severity.WARNING),
    SPACING(Severity.WARNING),
    WORD_DOUBLED(Severity.WARNING),
    SAME_AS_SOURCE(Severity.WARNING),
    TRANSLATED_TWO_WAYS(Severity.WARNING),
    TERM_MISSING(Severity.WARNING),
    LENGTH_ODD(Severity.WARNING),
    NOT_COMPOSED(Severity.WARNING),
    BIDI_UNBALANCED(Severity.ERROR),
    LOOK_ALIKE(Severity.WARNING),
    MARKUP_TYPED(Severity.WARNING),
    TARGET_EMPTY(Severity.ERROR);

    private final Severity severity;

    WritingCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
