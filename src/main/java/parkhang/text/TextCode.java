package parkhang.text;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What can be wrong with a file of text before anybody asks what it says. */
public enum TextCode implements Code {
    FILE_UNREADABLE("see that the file exists and that you may read it"),
    NOT_UTF_8("save the file as UTF-8"),
    FILE_TOO_LARGE("split the file, or see whether it is the right one"),
    CONTROL_CHARACTER("delete the character; no edition can hold it");

    private final String hint;

    TextCode(String hint) {
        this.hint = hint;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String hint() {
        return hint;
    }
}
