package parkhang.translation.xliff.validity;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** That a file breaks XLIFF's own rules. It may be readable all the same: real tools write such files. */
public enum ValidityCode implements Code {
    XLIFF_INVALID;

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String hint() {
        return "mend it here, or in the tool that wrote the file; other translators' tools may refuse it";
    }
}
