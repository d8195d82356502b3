package parkhang.translation.align;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What is said of a translation that is brought in from elsewhere. */
public enum AlignCode implements Code {
    TRANSLATION_EMPTY(Severity.ERROR),
    TRANSLATION_UNRELATED(Severity.ERROR),
    TRANSLATION_IS_SOURCE(Severity.ERROR),
    TRANSLATION_TOO_LONG(Severity.ERROR),
    BLOCK_UNALIGNED(Severity.WARNING),
    BLOCK_IS_SOURCE(Severity.WARNING),
    TARGET_SUGGESTED(Severity.NOTE),
    UNIT_UNALIGNED(Severity.NOTE),
    TARGET_CODES_UNPLACED(Severity.WARNING),
    TARGET_EXISTS(Severity.WARNING);

    private final Severity severity;

    AlignCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
