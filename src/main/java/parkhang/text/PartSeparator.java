package parkhang.text;

/** What stands between the parts of a line, such as an address and a telephone number: a middle dot that no line begins or ends with. */
public final class PartSeparator {
    /** No author types it: it begins with a no-break space. */
    public static final String TEXT = "\u00A0· ";

    /** The dot alone. */
    public static final char DOT = '·';

    private PartSeparator() {}

    /**
     * Where a line ends whose next one begins at a place: before the white space, and before a separator.
     *
     * @param place a UTF-16 offset
     */
    public static int lineEnd(String words, int place) {
        int from = place - TEXT.length();
        return from >= 0 && words.startsWith(TEXT, from) ? from : trimmed(words, place);
    }

    /** Whether a separator is all that stands between the end of a line and its next one. */
    public static boolean isBetween(String words, int end, int next) {
        return next - end == TEXT.length() && words.startsWith(TEXT, end);
    }

    private static int trimmed(String words, int place) {
        int end = place;
        while (end > 0 && (words.charAt(end - 1) == ' ' || words.charAt(end - 1) == '\n')) {
            end--;
        }
        return end;
    }
}
