package parkhang.diagnostic;

/**
 * One finding.
 *
 * @param message what is wrong, one line, beginning in lower case, without a full stop
 */
public record Diagnostic(Place place, Code code, String message) {

    public boolean isError() {
        return code.severity() == Severity.ERROR;
    }

    /** The first line of the printed form: {@code place: severity[code]: message}. */
    public String head() {
        return place + ": " + code.severity().word() + "[" + code.id() + "]: " + message;
    }

    /** The two lines of the printed form: the head, then the hint. */
    @Override
    public String toString() {
        return head() + "\n  hint: " + code.hint();
    }
}
