package parkhang.diagnostic;

/** What is found, wherever it is. */
public record Finding(Code code, Message message) {

    /** The same, with the unit in which it is. */
    public Finding ofUnit(String id) {
        return new Finding(code, message.ofUnit(id));
    }
}
