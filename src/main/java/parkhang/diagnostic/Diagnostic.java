package parkhang.diagnostic;

/** What is found at a place. */
public record Diagnostic(Place place, Code code, Message said) {

    /** One that is said in English alone. */
    public Diagnostic(Place place, Code code, String message) {
        this(place, code, new Message.Words(message));
    }

    /** What is wrong, in English. */
    public String message() {
        return said.english();
    }

    public boolean isError() {
        return code.severity() == Severity.ERROR;
    }

    /** The first line of the printed form: {@code place: severity[code]: message}. */
    public String head() {
        return head(Sentences.ENGLISH);
    }

    /** The same with the message in another language; the rest is for programs to read as well. */
    public String head(Sentences sentences) {
        return place + ": " + code.severity().word() + "[" + code.id() + "]: " + sentences.of(said);
    }

    /** The two lines of the printed form: the head, then the hint. */
    @Override
    public String toString() {
        return head() + "\n  " + Sentences.ENGLISH.advice(code);
    }
}
