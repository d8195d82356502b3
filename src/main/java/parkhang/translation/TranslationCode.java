package parkhang.translation;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What can be wrong with a bundle. */
public enum TranslationCode implements Code {
    CODE_UNKNOWN(Severity.ERROR, "delete the code in the target; its text can stay"),
    CODE_TWICE(Severity.ERROR, "keep one of the two; a link or an emphasis around both parts does as well"),
    CODE_MISSING(Severity.WARNING, "put the code into the target, or the edition loses the emphasis, link or note"),
    UNIT_UNKNOWN(Severity.ERROR, "run `parkhang sync`: it keeps the target, as stale or as obsolete"),
    BUNDLE_UNSYNCED(
            Severity.WARNING,
            "run `parkhang sync`: until then what has changed counts as missing, also where it is only stale"),
    TARGET_NOT_COUNTED(
            Severity.WARNING,
            "where they are its translation, say so: `parkhang state LOCALE/ARTICLE --to translated`"),
    SIGN_OFF_LAPSED(Severity.WARNING, "read it again and sign it: `parkhang state LOCALE/ARTICLE UNIT --to reviewed`"),
    FOUR_EYES(Severity.ERROR, "the archive asks for two people: let one sign it as reviewed, and another as final"),
    ALLOW_UNUSED(Severity.WARNING, "delete the note, or see whether the name in it is misspelled"),
    LABEL_UNKNOWN(Severity.WARNING, "see whether the key is misspelled, or delete it"),
    LABEL_PATTERN(Severity.ERROR, "mend the ICU message pattern: braces in pairs, an apostrophe as ’ or ''");

    private final Severity severity;
    private final String hint;

    TranslationCode(Severity severity, String hint) {
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
