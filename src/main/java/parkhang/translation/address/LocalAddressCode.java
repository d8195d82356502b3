package parkhang.translation.address;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What can be wrong with a locale's addresses. */
public enum LocalAddressCode implements Code {
    ADDRESS_COLUMN(Severity.ERROR, "begin the file with the line: address,localized,note"),
    ADDRESS_QUOTE(
            Severity.ERROR,
            "put a cell that holds a comma, a quotation mark or a line break between two \", and double each \" in it"),
    LOCALIZED_ADDRESS_INVALID(Severity.ERROR, "write a whole address that begins with https://, mailto: or tel:"),
    ADDRESS_TWICE(Severity.WARNING, "delete one of the two lines; the first one counts"),
    ADDRESS_UNUSED(Severity.WARNING, "copy the address from the article letter by letter, or delete the line");

    private final Severity severity;
    private final String hint;

    LocalAddressCode(Severity severity, String hint) {
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
