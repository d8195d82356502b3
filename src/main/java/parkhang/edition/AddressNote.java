package parkhang.edition;

/**
 * Where links of an edition on paper lead.
 *
 * @param number counted from 1, in the order of reading
 * @param address whole
 * @param text as people read it
 */
public record AddressNote(int number, String address, String text) {
    /** What stands behind a link and before the note. */
    public String mark() {
        return "[" + number + "]";
    }
}
