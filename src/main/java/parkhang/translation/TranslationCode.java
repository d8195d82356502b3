package parkhang.translation;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What can be wrong with a bundle. */
public enum TranslationCode implements Code {
    CODE_UNKNOWN(Severity.ERROR),
    CODE_TWICE(Severity.ERROR),
    CODE_MISSING(Severity.WARNING),
    UNIT_UNKNOWN(Severity.ERROR),
    BUNDLE_UNSYNCED(Severity.WARNING),
    TARGET_NOT_COUNTED(Severity.WARNING),
    SIGN_OFF_LAPSED(Severity.WARNING),
    FOUR_EYES(Severity.ERROR),
    ALLOW_UNUSED(Severity.WARNING),
    LABEL_UNKNOWN(Severity.WARNING),
    LABEL_PATTERN(Severity.ERROR);

    private final Severity severity;

    TranslationCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
