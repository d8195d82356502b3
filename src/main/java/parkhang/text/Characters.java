package parkhang.text;

/** Which characters a text may hold: those that HTML, XML and a font can carry on. */
public final class Characters {
    /** OBJECT REPLACEMENT CHARACTER stands for what is not text. */
    private static final int OBJECT = 0xFFFC;

    private Characters() {}

    /**
     * Where the first character stands that no edition can hold: a control character other than line feed and tab, a
     * noncharacter (Unicode 15, section 23.7), half a surrogate pair. Negative where there is none.
     */
    public static int firstRefused(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (isRefused(c)) {
                return i;
            }
            i += Character.charCount(c);
        }
        return -1;
    }

    /** Says in a report which character it is that stands at an offset. */
    public static String named(String text, int offset) {
        int c = text.codePointAt(offset);
        return Character.isISOControl(c)
                ? String.format("control character U+%04X", c)
                : String.format("character U+%04X stands for nothing", c);
    }

    /** The text without the characters that no edition can hold. */
    public static String without(String text) {
        return text.codePoints()
                .filter(c -> !isRefused(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** How many characters of a text are there whatever lines it is set in: not spaces, nor what is never drawn, nor pictures. */
    public static int countLasting(String text) {
        return (int) text.codePoints().filter(Characters::isLasting).count();
    }

    /** Whether a character is there whatever lines its text is set in. */
    public static boolean isLasting(int c) {
        return !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && Character.getType(c) != Character.FORMAT
                && c != OBJECT;
    }

    private static boolean isRefused(int c) {
        if (c >= ' ' && c < 0x7F) { // nearly all of them, and files are long
            return false;
        } else if (c < 0xA0) {
            return Character.isISOControl(c) && c != '\n' && c != '\t';
        }
        boolean noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return noncharacter || (c <= 0xFFFF && Character.isSurrogate((char) c));
    }
}
